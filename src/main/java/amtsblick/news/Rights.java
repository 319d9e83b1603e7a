// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.util.Locale;
import java.util.Optional;

/** How much of a source's text may be shown, in pages, feeds, the API and exports alike. */
public enum Rights {
    /** The source allows reuse: the teaser as it is. */
    OPEN,
    /** Title, link and a text snippet of at most {@link #SNIPPET_LENGTH} characters (§ 87g UrhG). */
    SNIPPET,
    /** Title and link only. */
    HEADLINE;

    /** The longest teaser shown for {@link #SNIPPET}, in characters. */
    public static final int SNIPPET_LENGTH = 200;

    private static final String NOT_AT_THE_END = " \t\n\r,;:–-";

    /** Its name in {@code sources.yaml}, in the store and in exports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those with this id. */
    public static Optional<Rights> of(String id) {
        for (Rights rights : values()) {
            if (rights.id().equals(id)) {
                return Optional.of(rights);
            }
        }
        return Optional.empty();
    }

    /** The part of the teaser that may be shown, cut at a word boundary with an ellipsis. */
    public String show(String teaser) {
        return switch (this) {
            case OPEN -> teaser;
            case HEADLINE -> "";
            case SNIPPET -> teaser.length() <= SNIPPET_LENGTH ? teaser : cut(teaser);
        };
    }

    private static String cut(String teaser) {
        int end = teaser.lastIndexOf(' ', SNIPPET_LENGTH - 2);
        if (end < SNIPPET_LENGTH / 2) {
            end = SNIPPET_LENGTH - 2;
        }
        while (end > 0 && NOT_AT_THE_END.indexOf(teaser.charAt(end - 1)) >= 0) {
            end--;
        }
        return teaser.substring(0, end) + " …";
    }
}
