// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.query.FilterNames;
import amtsblick.query.FilterNames.Named;
import amtsblick.query.FilterNames.Value;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a search name that can be filtered by: "Förderung Bayern 2026" is a kind, a region and a year. Offered, never forced.
 *
 * @param links the same search with a filter in place of the words
 * @param labels the topics and kinds that are named
 */
record FilterChips(List<NamedLink> links, List<String> labels) {
    private static final int MOST = 5;
    private static final Set<Dimension> LABELS = EnumSet.of(Dimension.TOPIC, Dimension.KIND);

    /** What is left to its sign: excluded, in a field or in quotes. */
    private static final String SIGNS = "-!:\"";

    static FilterChips of(String path, FilterNames names, Selection selection, Reader reader, LocalDate today) {
        String typed = selection.query().text();
        List<NamedLink> links = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Named named : names.in(typed)) {
            if (isPlain(typed, named.start(), named.end())) {
                for (Value value : named.values()) {
                    String name = name(value, reader);
                    if (LABELS.contains(value.dimension())) {
                        labels.add(name);
                    }
                    if (!selection.has(value.dimension(), value.value())) {
                        Selection filtered = without(selection, named.start(), named.end())
                                .toggled(value.dimension(), value.value());
                        links.add(new NamedLink(name, reader.href(path, filtered)));
                    }
                }
            }
        }
        TimeWords.in(typed, today)
                .filter(time -> isPlain(typed, time.start(), time.end()))
                .ifPresent(time -> links.add(new NamedLink(
                        reader.text("filter.time") + " " + typed.substring(time.start(), time.end()),
                        reader.href(
                                path,
                                without(selection, time.start(), time.end()).withDays(time.from(), time.to())))));
        return new FilterChips(links.subList(0, Math.min(MOST, links.size())), labels);
    }

    /** "Region Thüringen" */
    static String name(Value value, Reader reader) {
        return reader.text("filter." + value.dimension().id()) + " " + reader.name(value.dimension(), value.value());
    }

    private static boolean isPlain(String typed, int start, int end) {
        boolean signed = start > 0 && SIGNS.indexOf(typed.charAt(start - 1)) >= 0;
        boolean quoted = typed.substring(0, start).chars().filter(c -> c == '"').count() % 2 == 1;
        return !signed && !quoted && (end == typed.length() || typed.charAt(end) != '*');
    }

    private static Selection without(Selection selection, int start, int end) {
        String typed = selection.query().text();
        String rest = (typed.substring(0, start) + typed.substring(end)).strip().replaceAll("\\s+", " ");
        Sort sort = rest.isEmpty() ? Sort.NEWEST : selection.query().sort();
        return selection.asking(q -> q.withText(rest).withSort(sort).withPage(1));
    }
}
