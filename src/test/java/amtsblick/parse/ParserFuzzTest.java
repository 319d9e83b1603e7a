// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.parse.article.ArticleParser;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Encodings;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.feed.FeedParser;
import amtsblick.parse.feed.entry.FeedDates;
import amtsblick.parse.listing.ListingFinder;
import amtsblick.parse.listing.PageLeads;
import amtsblick.parse.sitemap.SitemapParser;
import amtsblick.source.Opml;
import amtsblick.url.WebAddress;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come in, the parsers answer: no exception, no endless loop, nothing but web addresses, dates in bounds and plain
 * words. In an ordinary run the seeds, among them every input of the parsers' own tests, and all inputs that ever failed are tried;
 * with {@code JAZZER_FUZZ=1} new ones are made of them, see CONTRIBUTING.
 */
class ParserFuzzTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path LISTINGS = Path.of("src/test/resources/amtsblick/parse/listings");

    @MethodSource("feedSeeds")
    @FuzzTest(maxDuration = "20m")
    void feeds(byte[] body) {
        assertSound(FeedParser.parse(document(body, "application/rss+xml")));
    }

    @MethodSource("feedSeeds")
    @FuzzTest(maxDuration = "20m")
    void sitemaps(byte[] body) {
        if (SitemapParser.parse(document(body, "")) instanceof Parsed.Index index) {
            assertThat(index.parts()).allSatisfy(ParserFuzzTest::assertWeb);
        }
        assertSound(SitemapParser.parse(document(body, "text/xml")));
    }

    @MethodSource("feedSeeds")
    @FuzzTest(maxDuration = "20m")
    void subscriptions(byte[] body) {
        assertThat(Opml.read(Encodings.decode(body, "").text()))
                .allSatisfy(subscription -> assertWeb(subscription.feed()));
    }

    @MethodSource("pageSeeds")
    @FuzzTest(maxDuration = "20m")
    void listings(byte[] body) {
        Document page = document(body, "text/html; charset=utf-8");
        assertSound(ListingFinder.find(page));
        assertThat(PageLeads.of(page).feeds()).allSatisfy(ParserFuzzTest::assertWeb);
    }

    @MethodSource("pageSeeds")
    @FuzzTest(maxDuration = "10m")
    void articles(byte[] body) {
        ArticleParser.parse(document(body, "text/html")).ifPresent(article -> {
            assertThat(article.title()).doesNotContain("\n");
            article.date().ifPresent(date -> assertCredible(date.day()));
        });
    }

    @MethodSource("dateSeeds")
    @FuzzTest(maxDuration = "10m")
    void dates(byte[] text) {
        String words = new String(text, StandardCharsets.UTF_8);
        GermanDates.find(words, TODAY)
                .ifPresent(found -> assertCredible(found.date().day()));
        FeedDates.read(words, TODAY).ifPresent(date -> assertCredible(date.day()));
    }

    static Stream<byte[]> feedSeeds() {
        return Stream.concat(
                ownFeeds(),
                Siblings.in(
                        text -> text.startsWith("<") || text.startsWith("{"), "parse/feed", "parse/sitemap", "source"));
    }

    private static Stream<byte[]> ownFeeds() {
        return Stream.of(
                        "<rss version='2.0'><channel><ttl>60</ttl><item><title>A &amp; B</title><link>/a</link>"
                                + "<pubDate>Tue, 9 Jun 2026 17:00:00 +0200</pubDate><guid isPermaLink='false'>7</guid></item></channel></rss>",
                        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/'><entry><title type='html'>&lt;b&gt;A</title>"
                                + "<link rel='alternate' href='x'/><updated>2026-08-12T21:15:00+02:00</updated></entry></feed>",
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><item rdf:about='https://a.example'>"
                                + "<title>A</title><dc:date>2026</dc:date></item></rdf:RDF>",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":\"/a\",\"title\":\"A\"}]}",
                        "<feed><entry><title mode='base64'>U3RhZHQ=</title><title>5 &lt; 6 <Entwurf></title><link rel='related' href='#'/>"
                                + "<link hreflang='de' href='//bürger.example/a b%?x=1&copy=2'/><issued>Tue Jun  9 24:00 CEST 2026</issued></entry></feed>",
                        "{\"items\":[{\"id\":7,\"authors\":[\"A\"],\"date_published\":1780959600,},{\"attachments\":[{\"url\":\"\\\\a_b.example\"",
                        "<urlset><url><image:loc>/b.jpg</image:loc><news:news><news:title>A</news:title></news:news><loc>/1</loc></url></urlset>",
                        "<sitemapindex><sitemap><loc>/1</loc><lastmod>2026-W24</lastmod></sitemap></sitemapindex>",
                        "<opml><body><outline text='A&#10;B'><outline xmlUrl='feed://a_1.example/?a=1&copy=2'/></body>",
                        "<!DOCTYPE rss [<!ENTITY x 'y'>]><rss><channel><item><title><![CDATA[A&x;]]></title><link>https://a.example")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> pageSeeds() {
        try (Stream<Path> files = Files.walk(LISTINGS)) {
            List<byte[]> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(ParserFuzzTest::bytes)
                    .toList();
            return Stream.concat(
                    pages.stream(),
                    Siblings.in(text -> text.contains("<"), "parse/listing", "parse/article", "parse/document"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> dateSeeds() {
        return Stream.concat(
                ownDates(), Siblings.in(text -> text.matches("(?s).*\\d.*"), "parse/date", "parse/feed/entry"));
    }

    private static Stream<byte[]> ownDates() {
        return Stream.of(
                        "Montag, 30. März 2020 - 15:04 Uhr",
                        "Tue, 9 Jun 2026 17:00:00 GMT+2",
                        "2026-08-12T21:15:00.123+02:00",
                        "Mon, 03/30/2020 - 19:19",
                        "June 3rd, 2026 08:28 PM",
                        "2024年5月1日",
                        "1520932969",
                        "25-181")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(byte[] body, String type) {
        return new Document(body, type, URI.create("https://amt.example/presse/"), TODAY);
    }

    private static void assertSound(Parsed parsed) {
        if (parsed instanceof Parsed.Headlines read) {
            List<Headline> headlines = read.headlines();
            assertThat(headlines).allSatisfy(headline -> {
                assertWeb(headline.link());
                assertThat(headline.fullTitle())
                        .isNotBlank()
                        .doesNotContain("\n", "\u0000", "\u0085", "\u2028", "\uFFFE");
                headline.date().ifPresent(date -> assertCredible(date.day()));
            });
            read.next().ifPresent(ParserFuzzTest::assertWeb);
        }
    }

    private static void assertWeb(URI address) {
        assertThat(address.getScheme()).matches("(?i)https?");
        assertThat(WebAddress.host(address)).isNotBlank();
        assertThat(address.toString()).isEqualTo(address.toASCIIString());
    }

    private static void assertCredible(LocalDate day) {
        assertThat(day).isBetween(LocalDate.of(1990, 1, 1), TODAY.plusDays(1));
    }
}
