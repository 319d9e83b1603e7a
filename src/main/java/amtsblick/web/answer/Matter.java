// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

/** What an answer can be made of, and changes with. */
public enum Matter {
    /** The items that can be found. */
    ARCHIVE,
    /** How the visits stand, as the foot of each page tells it. */
    VISITS,
    /** The day it is in Germany: "today", "yesterday", and spans that move with it. */
    DAY
}
