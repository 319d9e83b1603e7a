// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a form offers to choose, and whether it is chosen. */
public record Choice(String value, String name, boolean chosen) {
    /**
     * The values of a filter for a list of which one can be chosen. Several that an address names are one choice, the first ("Sachsen,
     * Thüringen"), so that nobody loses them by choosing something else.
     */
    public static List<Choice> of(Dimension dimension, Collection<String> values, Selection selection, Reader reader) {
        List<String> chosen = selection.values(dimension);
        List<Choice> choices = new ArrayList<>();
        if (chosen.size() > 1) {
            String names = chosen.stream()
                    .map(value -> reader.nameInFull(dimension, value))
                    .collect(Collectors.joining(", "));
            choices.add(new Choice(String.join(",", chosen), names, true));
        }
        for (String value : values) {
            choices.add(new Choice(value, reader.nameInFull(dimension, value), chosen.equals(List.of(value))));
        }
        return List.copyOf(choices);
    }
}
