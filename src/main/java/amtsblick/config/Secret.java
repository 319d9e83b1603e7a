// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

/** A value that is used and never printed: in no log, on no page, in no message. */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "***";
    }
}
