// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.query.FilterNames.Named;
import amtsblick.query.FilterNames.Value;
import amtsblick.query.LooseWords;
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
 * @param labels the topics, kinds, levels and bodies that are named
 */
record FilterChips(List<NamedLink> links, List<String> labels) {
    private static final int MOST = 5;
    private static final Set<Dimension> LABELS =
            EnumSet.of(Dimension.TOPIC, Dimension.KIND, Dimension.LEVEL, Dimension.BODY);

    static FilterChips of(
            String path, Finding finding, Selection selection, NewsPage page, Reader reader, LocalDate today) {
        String typed = selection.query().text();
        String loose = LooseWords.of(typed);
        NamedFilters others = NamedFilters.in(loose);
        List<Named> all = new ArrayList<>(others.places(page.facets()));
        all.addAll(finding.names().in(loose));
        all.addAll(others.facts());
        List<NamedLink> links = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (NamedFilters.Stretch open : others.openDeadlines()) {
            Selection due = without(selection, open.start(), open.end()).asking(q -> q.openOn(today));
            if (selection.query().openOn().isEmpty() && finds(finding, due)) {
                links.add(new NamedLink(reader.text("shortcut.deadlines"), reader.href(path, due)));
            }
        }
        for (Named named : all) {
            if (loose.substring(named.start(), named.end()).indexOf(LooseWords.HIDDEN) < 0) {
                Selection rest = without(selection, named.start(), named.end());
                for (Value value : named.values()) {
                    String name = name(value, reader);
                    if (LABELS.contains(value.dimension())) {
                        labels.add(name);
                    }
                    Selection filtered = rest.toggled(value.dimension(), value.value());
                    if (links.size() < MOST
                            && !selection.has(value.dimension(), value.value())
                            && finds(finding, page, value, filtered)) {
                        links.add(new NamedLink(name, reader.href(path, filtered)));
                    }
                }
            }
        }
        TimeWords.in(loose, today)
                .ifPresent(time -> links.add(new NamedLink(
                        reader.text("filter.time") + " " + typed.substring(time.start(), time.end()),
                        reader.href(
                                path,
                                without(selection, time.start(), time.end()).withDays(time.from(), time.to())))));
        return new FilterChips(links.subList(0, Math.min(MOST, links.size())), labels);
    }

    private static boolean finds(Finding finding, Selection selection) {
        return finding.find(selection.query().withSize(1), Extent.TOTAL).total() > 0;
    }

    /** What the answers have needs no question. */
    private static boolean finds(Finding finding, NewsPage page, Value value, Selection filtered) {
        return page.facets().of(value.dimension()).getOrDefault(value.value(), 0L) > 0 || finds(finding, filtered);
    }

    /** "Region Thüringen" */
    static String name(Value value, Reader reader) {
        return reader.text("filter." + value.dimension().id()) + " " + reader.name(value.dimension(), value.value());
    }

    private static Selection without(Selection selection, int start, int end) {
        String typed = selection.query().text();
        String rest = (typed.substring(0, start) + typed.substring(end)).strip().replaceAll("\\s+", " ");
        Sort sort = rest.isEmpty() ? Sort.NEWEST : selection.query().sort();
        return selection.asking(q -> q.withText(rest).withSort(sort).withPage(1));
    }
}
