// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

/** Wiring; the one place that knows every package. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
