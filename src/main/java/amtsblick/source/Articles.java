// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

/** What the articles behind a source's headlines are asked for. */
public enum Articles {
    /** Nothing: they are not visited. */
    NEVER("never"),
    /** Date and teaser of new headlines, where feed or page have none. */
    MISSING("missing"),
    /** The same, and the words of their text: they can be found by them, but the text is shown nowhere. */
    INDEX_ONLY("index-only");

    private final String id;

    Articles(String id) {
        this.id = id;
    }

    /** As written in {@code sources.yaml}. */
    public String id() {
        return id;
    }
}
