// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.subscribe;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Minutes;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Frame.Field;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a subscription is to be about, filled in as it is chosen: one of each; where an address names several, the others stay.
 *
 * @param words the text of the query
 * @param place the first place
 * @param offered places to complete what is typed
 * @param lists what can be chosen
 * @param kept what else is chosen and stays so
 */
public record SubscriptionForm(
        String words, String place, List<String> offered, List<ChoiceList> lists, List<Field> kept) {
    private static final int MOST_OFFERED = 60;
    private static final List<Dimension> LISTED =
            List.of(Dimension.REGION, Dimension.LEVEL, Dimension.TOPIC, Dimension.KIND);

    /**
     * A list of which one can be chosen.
     *
     * @param id of its dimension
     * @param any what it is called when none is
     */
    public record ChoiceList(String id, String title, String any, List<Choice> choices) {}

    /** One of them. */
    public record Choice(String value, String name, boolean chosen) {}

    static SubscriptionForm of(Selection selection, KnownValues known, Facets facets, Reader reader) {
        return new SubscriptionForm(
                selection.query().text(),
                selection.values(Dimension.PLACE).stream().findFirst().orElse(""),
                facets.of(Dimension.PLACE).keySet().stream().limit(MOST_OFFERED).toList(),
                LISTED.stream()
                        .map(dimension -> list(dimension, known.all(dimension), selection, reader))
                        .toList(),
                kept(selection, reader));
    }

    private static ChoiceList list(Dimension dimension, Collection<String> values, Selection selection, Reader reader) {
        String chosen = selection.values(dimension).stream().findFirst().orElse("");
        List<Choice> choices = values.stream()
                .map(value -> new Choice(value, reader.nameInFull(dimension, value), value.equals(chosen)))
                .toList();
        return new ChoiceList(
                dimension.id(),
                reader.text("filter." + dimension.id()),
                reader.text("abo.any." + dimension.id()),
                choices);
    }

    private static List<Field> kept(Selection selection, Reader reader) {
        List<Field> kept = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            selection.values(dimension).stream()
                    .skip(LISTED.contains(dimension) || dimension == Dimension.PLACE ? 1 : 0)
                    .forEach(value -> kept.add(new Field(dimension.id(), value)));
        }
        selection.query().openOn().ifPresent(_ -> kept.add(new Field("deadline", "open")));
        Stream.of(new Field("from", selection.from()), new Field("to", selection.to()))
                .filter(day -> !day.value().isEmpty())
                .forEach(kept::add);
        selection.query().since().ifPresent(moment -> kept.add(new Field("since", Minutes.print(moment))));
        reader.named().ifPresent(lang -> kept.add(new Field("lang", lang.code())));
        return kept;
    }
}
