// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.attack;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishers who would like to run something in readers' browsers: by title, teaser and link, in every format that is read. */
class HostilePublisherTest {
    private static final List<String> OPENINGS =
            List.of("", "\"", "'", "</title>", "</textarea>", "-->", "]]>", "&lt;b&gt;", "\u202e");
    private static final List<String> ELEMENTS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x>",
            "<math><mtext><style><img src=x onerror=alert(1)></style>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<a href=javascript:alert(1)>Jena</a>",
            "<body onpageshow=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<form action=javascript:alert(1)><button>Jena",
            "<object data=javascript:alert(1)>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\" onmouseover=\"alert(1)",
            "{{constructor.constructor('alert(1)')()}}",
            "${jndi:ldap://127.0.0.1/a}");
    private static final List<String> LINKS = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "https://a.example/\"><script>alert(1)</script>",
            "https://a.example/' onclick='alert(1)");

    private final List<String> payloads = payloads();

    @Test
    void nothingTheySendBecomesMarkup(@TempDir Path data) throws Exception {
        try (Publisher publisher = new Publisher()) {
            publisher.on("/rss", "application/rss+xml", rss());
            publisher.on("/atom", "application/atom+xml", atom());
            publisher.on("/json", "application/feed+json", json());
            publisher.on("/list", "text/html; charset=utf-8", listing());
            List<Source> sources = List.of(
                    House.source("rss", publisher.address("/rss"), SourceKind.FEED),
                    House.source("atom", publisher.address("/atom"), SourceKind.FEED),
                    House.source("json", publisher.address("/json"), SourceKind.FEED),
                    House.source("list", publisher.address("/list"), SourceKind.LISTING));
            try (House house = new House(data, sources)) {
                assertThat(house.round.visits())
                        .allSatisfy(visited -> assertThat(visited.fresh())
                                .as(visited.source().id() + ": "
                                        + visited.visit().message())
                                .isPositive());
                for (Source source : sources) {
                    look(house, "/?source=" + source.id());
                    look(house, "/sources/" + source.id());
                }
                look(house, "/crawl");
                feeds(house);
            }
        }
    }

    private static void look(House house, String path) {
        Document page = Jsoup.parse(house.get(path).body());
        assertSafe(page, path);
        page.select("a[href^=/item/]").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .forEach(item -> assertSafe(Jsoup.parse(house.get(item).body()), item));
    }

    private static void feeds(House house) {
        for (String path : List.of("/feed.rss", "/feed.atom")) {
            Document feed = Jsoup.parse(house.get(path).body(), "", Parser.xmlParser());
            assertThat(feed.select("item, entry")).as(path).isNotEmpty();
            feed.select("description, [type=html]").forEach(text -> assertSafe(Jsoup.parse(text.wholeText()), path));
        }
    }

    /** No element that we do not write, no handler, no address but of the web and of mail. */
    private static void assertSafe(Document page, String path) {
        assertThat(page.select(
                        "iframe, object, embed, template, math, base, animate, script:not([type=application/ld+json])"))
                .as(path)
                .filteredOn(element ->
                        !element.hasAttr("src") || !element.attr("src").startsWith("/assets/"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).as(path + " " + element.tagName()).doesNotStartWith("on");
                if (List.of("href", "src", "action", "formaction").contains(name)) {
                    assertThat(attribute.getValue())
                            .as(path)
                            .matches("(?s)(https?:|mailto:|tel:|/|#|\\?|[\\w./-]*$).*");
                }
            }
        }
    }

    /** Each opening before each element, shuffled the same way each time, as many as the effort allows. */
    private static List<String> payloads() {
        List<String> all = new ArrayList<>();
        OPENINGS.forEach(opening -> ELEMENTS.forEach(element -> all.add(opening + element)));
        Collections.shuffle(all, new Random(1));
        return all.subList(0, Math.min(all.size(), House.EFFORT / 5));
    }

    private String entries(Function<Integer, String> entry) {
        return IntStream.range(0, payloads.size()).mapToObj(entry::apply).collect(Collectors.joining("\n"));
    }

    private String title(int i) {
        return "Jena: Meldung " + i + " " + payloads.get(i);
    }

    private String link(int i) {
        return i < LINKS.size() ? LINKS.get(i) : "https://a.example/" + i;
    }

    private String rss() {
        return "<rss version='2.0'><channel><title>x</title>"
                + entries(i -> "<item><title>" + xml(title(i)) + "</title><link>"
                        + xml(link(i)) + "</link><guid isPermaLink='false'>r" + i + "</guid><description>"
                        + xml(payloads.get(i))
                        + "</description></item>")
                + "</channel></rss>";
    }

    private String atom() {
        return "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title>"
                + entries(i -> "<entry><title type='html'>"
                        + xml(title(i)) + "</title><id>urn:a:" + i
                        + "</id><updated>2026-01-01T00:00:00Z</updated><link href='"
                        + xml(link(i) + "?a=" + i) + "'/><summary type='html'>" + xml(payloads.get(i))
                        + "</summary></entry>")
                + "</feed>";
    }

    private String json() {
        ObjectNode feed = new ObjectMapper().createObjectNode().put("version", "https://jsonfeed.org/version/1.1");
        ArrayNode items = feed.put("title", "x").putArray("items");
        for (int i = 0; i < payloads.size(); i++) {
            items.addObject()
                    .put("id", "j" + i)
                    .put("url", link(i) + "?j=" + i)
                    .put("title", title(i))
                    .put("content_html", payloads.get(i));
        }
        return feed.toString();
    }

    private String listing() {
        return "<!doctype html><title>x</title><main>"
                + entries(i -> "<article><h3><a href=\"/l/" + i + "\">"
                        + Entities.escape(title(i)) + "</a></h3><time datetime='2026-01-01'>01.01.2026</time><p>"
                        + Entities.escape(payloads.get(i)) + "</p></article>")
                + "</main>";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
