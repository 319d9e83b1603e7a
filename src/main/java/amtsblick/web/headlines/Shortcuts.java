// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.classify.label.Regions;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.news.fact.Facts;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Selections a reader of this one is likely to want next: a region with its neighbours, what is new, what can still be handed in. */
final class Shortcuts {
    private Shortcuts() {}

    static List<NamedLink> of(Selection selection, Facets counts, Regions known, Reader reader, LocalDate today) {
        List<NamedLink> links = new ArrayList<>();
        List<String> regions = selection.values(Dimension.REGION);
        if (regions.size() == 1 && !known.neighbours(regions.getFirst()).isEmpty()) {
            String region = regions.getFirst();
            List<String> around = new ArrayList<>(regions);
            around.addAll(known.neighbours(region));
            links.add(new NamedLink(
                    reader.text("shortcut.neighbours", reader.name(Dimension.REGION, region)),
                    reader.href("/", selection.with(Dimension.REGION, around))));
        }
        if (selection.from().isEmpty() && selection.to().isEmpty()) {
            links.add(new NamedLink(
                    reader.text("shortcut.yesterday"), reader.href("/", selection.withDays("yesterday", ""))));
            links.add(new NamedLink(reader.text("shortcut.week"), reader.href("/", selection.withDays("7d", ""))));
        }
        boolean dated = counts.of(Dimension.FACT).containsKey(Facts.Kind.DEADLINE.id());
        if (dated && selection.query().openOn().isEmpty()) {
            Selection open = selection.asking(
                    q -> q.openOn(today).withSort(Sort.DEADLINE).withPage(1));
            links.add(new NamedLink(reader.text("shortcut.deadlines"), reader.href("/", open)));
        }
        return links;
    }
}
