// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.compare;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Choice;
import amtsblick.web.page.Frame.Field;
import amtsblick.web.page.KeptFields;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In what the Länder are compared, to be chosen.
 *
 * @param topics those there are
 * @param kinds likewise
 * @param spans since when
 */
public record CompareForm(List<Choice> topics, List<Choice> kinds, List<Choice> spans, List<Field> kept) {
    private static final List<String> SPANS = List.of("30d", "90d", "12m");

    static CompareForm of(Selection selection, Dossiers dossiers, Reader reader) {
        return new CompareForm(
                choices(Dimension.TOPIC, selection, dossiers, reader),
                choices(Dimension.KIND, selection, dossiers, reader),
                Stream.concat(SPANS.stream(), Stream.of(selection.from()))
                        .filter(span -> !span.isEmpty())
                        .distinct()
                        .map(span -> span(span, selection, reader))
                        .toList(),
                KeptFields.of(selection, reader, Set.of("topic", "kind", "from", "region", "sort")));
    }

    private static List<Choice> choices(Dimension dimension, Selection selection, Dossiers dossiers, Reader reader) {
        List<String> values =
                dossiers.all(dimension).stream().map(Dossier::value).toList();
        return Choice.of(dimension, values, selection, reader);
    }

    private static Choice span(String span, Selection selection, Reader reader) {
        String key = "compare.span." + span;
        String name = reader.m().has(key) ? reader.text(key) : reader.text("compare.span", span);
        return new Choice(span, name, selection.from().equals(span));
    }
}
