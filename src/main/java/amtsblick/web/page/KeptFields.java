// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Minutes;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Frame.Field;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a form keeps of a selection though it has no field for it, so that nobody loses a filter by using another one. */
public final class KeptFields {
    private KeptFields() {}

    /**
     * Hidden fields, named as in addresses.
     *
     * @param shown the names of the fields that the form has itself
     */
    public static List<Field> of(Selection selection, Reader reader, Set<String> shown) {
        NewsQuery query = selection.query();
        List<Field> all = new ArrayList<>();
        all.add(new Field("q", query.text()));
        for (Dimension dimension : Dimension.values()) {
            selection.values(dimension).forEach(value -> all.add(new Field(dimension.id(), value)));
        }
        all.add(new Field("deadline", query.openOn().isPresent() ? "open" : ""));
        all.add(new Field("from", selection.from()));
        all.add(new Field("to", selection.to()));
        all.add(new Field("since", query.since().map(Minutes::print).orElse("")));
        boolean usual = query.sort() == NewsQuery.Sort.NEWEST;
        all.add(new Field("sort", usual ? "" : query.sort().name().toLowerCase(Locale.ROOT)));
        all.add(new Field("lang", reader.named().map(lang -> lang.code()).orElse("")));
        return all.stream()
                .filter(field -> !field.value().isEmpty() && !shown.contains(field.name()))
                .toList();
    }
}
