// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.parse.document.Document;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What may be a listing: blocks around links that stand in the same place.
 *
 * @param blocks in the page's order
 * @param headlines one for each block that has an address of its own and a title
 * @param score how much it looks like a listing; 0 for not at all
 */
record Candidate(List<Block> blocks, List<Headline> headlines, double score) {
    private static final int GOOD_TITLE = 20;
    private static final double FEW_DATED = 0.5;
    private static final double FEW_TITLED = 0.5;
    private static final double NEARLY_ALL = 0.7;

    /** What so many links are called is no title: "Gesamtdokument", "Download". */
    private static final int LABEL_SHARED = 4;

    static Candidate of(List<Element> links, Document document, PageDays days) {
        List<Block> blocks = blocks(links);
        List<Headline> headlines = headlines(blocks, document, days);
        return new Candidate(blocks, headlines, score(blocks, headlines));
    }

    /**
     * Dates told in a story count only where nearly every block tells one and hardly any prints one: then that is how this page dates
     * its entries; else they are dates of events.
     */
    private static List<Headline> headlines(List<Block> blocks, Document document, PageDays days) {
        List<Headline> printed = headlines(blocks, document, days, false);
        if (dated(printed) >= FEW_DATED) {
            return printed;
        }
        List<Headline> told = headlines(blocks, document, days, true);
        return dated(told) >= NEARLY_ALL ? told : printed;
    }

    private static List<Headline> headlines(List<Block> blocks, Document document, PageDays days, boolean prose) {
        Map<URI, RowDays.Row> byLink = new LinkedHashMap<>();
        for (Block block : blocks) {
            block.headline(document, days, prose)
                    .ifPresent(headline -> byLink.putIfAbsent(headline.link(), new RowDays.Row(block, headline)));
        }
        Map<String, Long> titles = byLink.values().stream()
                .collect(Collectors.groupingBy(row -> row.headline().fullTitle(), Collectors.counting()));
        List<RowDays.Row> rows = byLink.values().stream()
                .filter(row -> titles.getOrDefault(row.headline().fullTitle(), 0L) < LABEL_SHARED)
                .toList();
        return RowDays.complete(rows, days).stream().map(RowDays.Row::headline).toList();
    }

    private static double dated(List<Headline> headlines) {
        return headlines.isEmpty()
                ? 0
                : (double) headlines.stream().filter(h -> h.date().isPresent()).count() / headlines.size();
    }

    /** The widest element around each link that holds no other link of the group, with its following siblings. */
    private static List<Block> blocks(List<Element> links) {
        Map<Element, Integer> held = new IdentityHashMap<>();
        for (Element link : links) {
            for (Element parent : link.parents()) {
                held.merge(parent, 1, Integer::sum);
            }
        }
        List<Element> roots = new ArrayList<>();
        for (Element link : links) {
            Element root = link;
            while (root.parent() != null && held.getOrDefault(root.parent(), 0) == 1 && !isPage(root.parent())) {
                root = root.parent();
            }
            roots.add(root);
        }
        Set<Element> all = new HashSet<>(roots);
        boolean datesLead = BlockDate.isDate(roots.getFirst().previousElementSibling())
                && !BlockDate.isDate(roots.getLast().nextElementSibling());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            blocks.add(Block.of(links.get(i), roots.get(i), all, datesLead));
        }
        return blocks;
    }

    private static boolean isPage(Element element) {
        return Set.of("body", "html", "main").contains(element.normalName());
    }

    /**
     * Dated blocks count most, then titles that read like headlines; menus have neither and do not count, teasers in sidebars are
     * few, and what stands in navigation, header or footer is no listing.
     */
    private static double score(List<Block> blocks, List<Headline> headlines) {
        long dated = headlines.stream().filter(h -> h.date().isPresent()).count();
        long titled = headlines.stream()
                .filter(h -> h.fullTitle().length() >= GOOD_TITLE)
                .count();
        long different = headlines.stream().map(Headline::fullTitle).distinct().count();
        if (headlines.size() < 2 || different < headlines.size() * 0.6) {
            return 0;
        }
        if (dated == 0 && titled < headlines.size() * FEW_TITLED) {
            return 0;
        }
        double share = (double) dated / headlines.size();
        double titles = (double) titled * titled / headlines.size();
        double score = dated * (0.5 + share) + 0.25 * titles + 0.05 * Math.min(40, text(headlines) / headlines.size());
        long inside = blocks.stream().filter(Block::isInFrame).count();
        return inside > blocks.size() / 2 ? score * 0.2 : dated == 0 ? score * 0.3 : score;
    }

    private static double text(List<Headline> headlines) {
        return headlines.stream()
                .mapToInt(h -> Math.min(100, h.title().length())
                        + Math.min(100, h.teaser().length()))
                .sum();
    }
}
