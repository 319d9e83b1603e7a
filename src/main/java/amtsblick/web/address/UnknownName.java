// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.news.Dimension;
import java.util.List;

/**
 * A place or body that was asked for and that no item names.
 *
 * @param alike names that are spelt alike
 */
public record UnknownName(Dimension dimension, String name, List<String> alike) {
    /** The key of the sentence that says so of a place, which takes the name. */
    public static final String PLACE = "place.unknown";

    /** The key of the sentence that says so of a body. */
    public static final String BODY = "body.unknown";

    /** What only news tells the values of. */
    static final List<Dimension> NAMED = List.of(Dimension.PLACE, Dimension.BODY);

    /** The key of the sentence that says so, which takes the name. */
    public String key() {
        return dimension == Dimension.PLACE ? PLACE : BODY;
    }
}
