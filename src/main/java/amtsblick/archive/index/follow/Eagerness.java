// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.follow;

/** How eagerly an index follows its store. */
public enum Eagerness {
    /** What is durable is shown at once, and committed every half minute. */
    LIVE,
    /** Everything is shown and committed at the end: for whoever writes much and looks at nothing. */
    BULK
}
