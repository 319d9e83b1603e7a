// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

public final class Launcher {
    private Launcher() {}

    public static void main(String[] a) {
        System.out.println("l");
    }
}
