// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.subscribe;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Choice;
import amtsblick.web.page.Frame.Field;
import amtsblick.web.page.KeptFields;
import amtsblick.web.words.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a subscription is to be about, filled in as it is chosen.
 *
 * @param words the text of the query
 * @param place the places, with commas between them
 * @param offered places to complete what is typed
 * @param lists what can be chosen
 * @param kept what else is chosen and stays so
 */
public record SubscriptionForm(
        String words, String place, List<String> offered, List<ChoiceList> lists, List<Field> kept) {
    private static final int MOST_OFFERED = 60;
    private static final List<Dimension> LISTED =
            List.of(Dimension.REGION, Dimension.LEVEL, Dimension.TOPIC, Dimension.KIND);
    private static final Set<String> SHOWN = Set.of("q", "place", "region", "level", "topic", "kind", "sort");

    /**
     * A list of which one can be chosen.
     *
     * @param id of its dimension
     * @param any what it is called when none is
     */
    public record ChoiceList(String id, String title, String any, List<Choice> choices) {}

    static SubscriptionForm of(Selection selection, KnownValues known, Facets facets, Reader reader) {
        return new SubscriptionForm(
                selection.query().text(),
                String.join(", ", selection.values(Dimension.PLACE)),
                facets.of(Dimension.PLACE).keySet().stream().limit(MOST_OFFERED).toList(),
                LISTED.stream()
                        .map(dimension -> list(dimension, known.all(dimension), selection, reader))
                        .toList(),
                KeptFields.of(selection, reader, SHOWN));
    }

    private static ChoiceList list(Dimension dimension, Collection<String> values, Selection selection, Reader reader) {
        return new ChoiceList(
                dimension.id(),
                reader.text("filter." + dimension.id()),
                reader.text("abo.any." + dimension.id()),
                Choice.of(dimension, values, selection, reader));
    }
}
