// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.subscribe;

import amtsblick.news.Dimension;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.format.XmlText;
import amtsblick.web.page.Asked;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.site.WebSettings;
import amtsblick.web.terms.ApiTerm;
import amtsblick.web.terms.Terms;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Many feeds at once for a feed reader: one for each region, topic or body (OPML 2.0). */
public final class FeedLists {
    static final List<Dimension> ALL = List.of(Dimension.REGION, Dimension.TOPIC, Dimension.KIND, Dimension.BODY);

    private static final String FOLDER = "/feeds/";
    private static final String ENDING = ".opml";

    /** The address of any of them. */
    public static final String PATH = FOLDER + "{file}";

    private final WebSettings settings;
    private final Terms terms;
    private final Problems problems;

    public FeedLists(Site site, Problems problems) {
        settings = site.settings();
        terms = new Terms(site);
        this.problems = problems;
    }

    static String path(Dimension by) {
        return FOLDER + by.id() + ENDING;
    }

    /** The list that the path names. */
    public Response of(Asked asked) {
        Optional<Dimension> by = ALL.stream()
                .filter(dimension -> asked.name().equals(dimension.id() + ENDING))
                .findFirst();
        return by.map(dimension -> list(dimension, asked.reader()))
                .orElseGet(() -> problems.missing(asked, "error.page"));
    }

    private Response list(Dimension by, Reader reader) {
        String title = settings.name() + ": " + reader.text("abo.list." + by.id());
        List<ApiTerm> all =
                terms.of(by, reader).stream().filter(FeedLists::isWanted).toList();
        byte[] body = XmlText.document(xml -> {
            xml.start("opml", "version", "2.0").start("head").text("title", title);
            xml.end();
            xml.start("body");
            for (ApiTerm term : all) {
                outline(xml, term);
            }
            xml.end();
            xml.end();
        });
        return new Response(200, "text/x-opml; charset=utf-8", body).madeOf(Matter.ARCHIVE);
    }

    /** Every German Land, and otherwise what there has been news of. */
    private static boolean isWanted(ApiTerm term) {
        return term.count() > 0
                || term.value().startsWith("DE")
                || !term.dimension().equals(Dimension.REGION.id());
    }

    private static void outline(XmlText xml, ApiTerm term) throws XMLStreamException {
        xml.empty(
                "outline",
                "type",
                "rss",
                "text",
                term.name(),
                "title",
                term.name(),
                "xmlUrl",
                term.feed(),
                "htmlUrl",
                term.page());
    }
}
