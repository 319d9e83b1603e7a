// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.parse.document.DayDoubts;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.HtmlPage;
import amtsblick.parse.document.HubLink;
import amtsblick.parse.document.Parsed;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.url.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the listing on a page without any selector: links that stand in the same place of a repeated block, of which many
 * carry a date. A listing is what a page repeats most that is dated, titled and leads to different addresses.
 */
public final class ListingFinder {
    private static final int MOST_LINKS = 5_000;

    private ListingFinder() {}

    /** The headlines of the best listing on the page; none where nothing repeats. Never throws for bad input. */
    public static Parsed.Read find(Document document) {
        try {
            org.jsoup.nodes.Document page = HtmlPage.read(document);
            page.select("script, style, noscript, template, form select").remove();
            PageDays days = PageDays.of(page, document.today());
            Optional<Candidate> best = candidates(page, document, days).stream()
                    .filter(candidate -> candidate.score() > 0)
                    .max(Comparator.comparingDouble(Candidate::score));
            List<Headline> headlines =
                    DayDoubts.marked(best.map(candidate -> RowDays.addressed(candidate.headlines(), document.today()))
                            .orElseGet(() -> SingleBlock.find(page, document, days).stream()
                                    .toList()));
            Optional<URI> next = NextPage.find(page, HtmlPage.base(page, document), headlines);
            List<Remark> notes =
                    headlines.isEmpty() ? List.of(Remark.of(RemarkCode.NO_BLOCKS)) : DayDoubts.of(headlines);
            return new Parsed.Headlines(headlines, next, Optional.empty(), HubLink.of(page, document), "", notes);
        } catch (IOException e) {
            return new Parsed.Unreadable(Remark.of(RemarkCode.BAD_PAGE, e));
        }
    }

    /** Links in the same place, once told apart by their classes and once by their tags alone. */
    private static List<Candidate> candidates(org.jsoup.nodes.Document page, Document document, PageDays days) {
        List<Element> links = page.select("a[href]").stream()
                .filter(link -> !link.attr("href").startsWith("#"))
                .filter(link -> WebAddress.resolve(HtmlPage.base(page, document), link.attr("href"))
                        .isPresent())
                .limit(MOST_LINKS)
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (boolean classes : new boolean[] {true, false}) {
            Map<String, List<Element>> places = new LinkedHashMap<>();
            links.forEach(link -> places.computeIfAbsent(place(link, classes), _ -> new ArrayList<>())
                    .add(link));
            places.values().stream()
                    .filter(same -> same.size() > 1)
                    .map(same -> Candidate.of(same, document, days))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** The path of tags from the top to the link, with what their classes have in common with their twins. */
    private static String place(Element link, boolean classes) {
        StringBuilder path = new StringBuilder();
        for (Element element = link; element != null && element.parent() != null; element = element.parent()) {
            path.append('/').append(element.normalName());
            if (classes) {
                element.classNames().stream()
                        .filter(name -> !name.matches(".*\\d.*|first|last|odd|even|active|.*(?:first|last|odd|even)$"))
                        .sorted()
                        .forEach(name -> path.append('.').append(name));
            }
        }
        return path.toString();
    }
}
