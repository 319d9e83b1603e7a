// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.entry.Feed;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import amtsblick.parse.feed.entry.Feed.Result;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    @Test
    void readsRssOfTheGovernmentSiteBuilder() {
        FeedEntry entry = only("""
                <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Amt</title><link>http://x</link>
                <item><title>Da&#173;ten&#173;schutz: neue Hinweise</title><link>https://amt.example/a.html?nn=1</link>
                <description/><pubDate>Tue, 9 Jun 2026 17:00:00 +0200</pubDate></item></channel></rss>
                """);
        assertThat(entry.title()).isEqualTo("Datenschutz: neue Hinweise");
        assertThat(entry.published().orElseThrow().sortInstant()).isEqualTo(Instant.parse("2026-06-09T15:00:00Z"));
        assertThat(entry.summary()).isEmpty();
    }

    @Test
    void readsValuesPaddedWithLineBreaks() {
        FeedEntry entry = only("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item>
                <guid isPermaLink="false">news-7</guid><pubDate>
                   Thu, 18 Nov 2021 18:42:37 +0100
                </pubDate><title>Portal online
                </title><link>
                   https://stadt.example/portal
                </link><content:encoded><![CDATA[<p>Jetzt <b>online</b>.</p>]]></content:encoded></item></channel></rss>
                """);
        assertThat(entry.title()).isEqualTo("Portal online");
        assertThat(entry.link()).contains(URI.create("https://stadt.example/portal"));
        assertThat(entry.id()).isEqualTo("news-7");
        assertThat(entry.content()).contains("<b>online</b>");
    }

    @Test
    void readsAtomWithRelativeLinksAndXhtml() {
        FeedEntry entry = only("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://verband.example/blog/"><title>V</title>
                <entry><title type="html">&lt;b&gt;Bayern&lt;/b&gt;: Test</title><id>tag:1</id><link href="eins"/>
                <updated>2026-08-12T21:15:00+02:00</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ein <em>Satz</em>.</div></content></entry></feed>
                """);
        assertThat(entry.title()).isEqualTo("Bayern: Test");
        assertThat(entry.link()).contains(URI.create("https://verband.example/blog/eins"));
        assertThat(PlainText.of(entry.content())).isEqualTo("Ein Satz.");
    }

    @Test
    void readsRdf() {
        FeedEntry entry = only("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel>
                <item rdf:about="https://a.example/1"><title>Alt, aber gut</title><link>https://a.example/1</link>
                <dc:date>2026-01-02</dc:date></item></rdf:RDF>
                """);
        assertThat(entry.title()).isEqualTo("Alt, aber gut");
        assertThat(entry.published().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void readsJsonFeed() {
        FeedEntry entry = only("""
                {"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/a",
                 "title":"Register","content_text":"Text","date_published":"2026-01-02T03:04:05Z"}]}
                """);
        assertThat(entry.link()).contains(URI.create("https://host.example/a"));
        assertThat(entry.content()).isEqualTo("Text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "cut off             | <rss><channel><item><title>Eins</title><link>https://a.example/1</link></item><item><tit",
                "undeclared prefix   | <rss><channel><item><title>Eins</title><foo:x>y</foo:x><link>https://a.example/1</link></item></channel></rss>",
                "undeclared entity   | <rss><channel><item><title>Eins</title><description>a&nbsp;b &uuml;</description><link>https://a.example/1</link></item></channel></rss>",
                "harmless doctype    | <!DOCTYPE rss SYSTEM \"http://x.example/rss.dtd\"><rss><channel><item><title>Eins</title><link>https://a.example/1</link></item></channel></rss>",
                "text before the XML | Warning: cache <rss><channel><item><title>Eins</title><link>https://a.example/1</link></item></channel></rss>"
            })
    void mendsWhatFeedsReallySend(String what, String feed) {
        Feed read = read(feed.getBytes(StandardCharsets.UTF_8), "");
        assertThat(read.entries().getFirst().title()).isEqualTo("Eins");
        assertThat(read.entries().getFirst().link()).contains(URI.create("https://a.example/1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "alternate before enclosure  | <link rel=\"enclosure\">https://a.example/x.pdf</link><link rel=\"alternate\">https://a.example/1</link>",
                "alternate before others     | <link rel=\"related\" href=\"https://b.example/\"/><link rel=\"alternate\" href=\"https://a.example/1\"/>",
                "what a feed service hides   | <link>https://feeds.example/r/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>",
                "an id that is an address    | <id>https://a.example/1</id>",
                "a file where nothing else is| <enclosure url=\"https://a.example/1\" type=\"application/pdf\"/>",
                "never itself                | <link rel=\"self\" href=\"https://a.example/feed\"/><link>https://a.example/1</link>"
            })
    void findsTheAddressOfTheArticle(String what, String links) {
        assertThat(only("<rss><channel><item><title>Eins</title>" + links + "</item></channel></rss>")
                        .link())
                .contains(URI.create("https://a.example/1"));
    }

    @Test
    void knowsElementsByTheirNamespaceWhateverTheirPrefix() {
        FeedEntry entry = only("""
                <r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2" xmlns:d="http://purl.org/dc/elements/1.1/"
                 xmlns:own="https://a.example/own"><r:channel><r:item><own:title>Kürzel</own:title><r:title>Eins</r:title>
                <r:link>https://a.example/1</r:link><d:date>2026-01-02</d:date><d:creator>Amt</d:creator></r:item></r:channel></r:rss>
                """);
        assertThat(entry.title()).isEqualTo("Eins");
        assertThat(entry.published().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(entry.author()).isEqualTo("Amt");
    }

    @Test
    void takesTheFeedsAuthorForEntriesThatNameNone() {
        assertThat(only("""
                <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Das Amt</name></author>
                <entry><title>Eins</title><id>eins</id></entry></feed>""").author()).isEqualTo("Das Amt");
    }

    @Test
    void callsAnEntryWithoutATitleByTheBeginningOfItsText() {
        assertThat(only("<rss><channel><item><description>Die Stadt &lt;b&gt;meldet&lt;/b&gt; etwas.</description>"
                                + "<link>https://a.example/1</link></item></channel></rss>")
                        .title())
                .isEqualTo("Die Stadt meldet etwas.");
    }

    @Test
    void passesOverACategoryWithoutAName() {
        assertThat(only("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Eins</title><id>x:1</id><category/>"
                                + "<category term='Bau'/></entry></feed>")
                        .categories())
                .containsExactly("Bau");
    }

    @Test
    void cleansTextsWhateverStandsInThem() {
        assertThat(
                        only("<rss><channel><item><title>Eins</title><description> 3 &gt; 2\u3000</description></item></channel></rss>")
                                .summary())
                .isEqualTo("3 &gt; 2\u3000");
        assertThat(
                        only("<rss><channel><item><title>Eins</title><description> Ein Satz. </description></item></channel></rss>")
                                .summary())
                .isEqualTo("Ein Satz.");
    }

    @Test
    void takesTheLastOfSeveralDates() {
        assertThat(
                        only("<rss><channel><item><title>Eins</title><pubDate>2026-01-01</pubDate><pubDate>2026-01-02</pubDate>"
                                        + "</item></channel></rss>")
                                .published()
                                .orElseThrow()
                                .day())
                .isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void leavesIdsAndGuidsAloneButForPaths() {
        for (String id :
                new String[] {"eins", "4711", "tag:a.example,2026:1", "urn:uuid:1-2", "?id=7", "https://A.example/Ä"}) {
            assertThat(only("<feed xml:base='https://a.example/x/'><entry><title>T</title><id>" + id
                                    + "</id></entry></feed>")
                            .id())
                    .isEqualTo(id);
        }
        assertThat(only("<feed xml:base='https://a.example/x/'><entry><title>T</title><id>y/eins</id></entry></feed>")
                        .id())
                .isEqualTo("https://a.example/x/y/eins");
        assertThat(only("<rss><channel><item><title>T</title><guid>news-7</guid></item></channel></rss>")
                        .id())
                .isEqualTo("news-7");
    }

    @Test
    void neverOpensAFileThatADoctypeNames() {
        String hostile = "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<rss><channel><item><title>A&x;B</title><link>https://a.example/1</link></item></channel></rss>";
        assertThat(only(hostile).title()).contains("A").contains("B").hasSizeLessThan(8);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,''", "UTF-8,text/xml; charset=iso-8859-1", "UTF-16,''"})
    void findsTheEncodingWhateverIsDeclared(String charset, String contentType) {
        String feed =
                "<rss><channel><item><title>Bürgerbüro</title><link>https://a.example/1</link></item></channel></rss>";
        assertThat(read(feed.getBytes(Charset.forName(charset)), charset.equals("UTF-8") ? "" : contentType)
                        .entries()
                        .getFirst()
                        .title())
                .isEqualTo("Bürgerbüro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "<!doctype html><html><body>Wartung</body></html>", "kein XML", "{\"a\":1}", "<svg/>"})
    void saysWhyADocumentIsNoFeed(String body) {
        Result result = FeedReader.read(document(body.getBytes(StandardCharsets.UTF_8), ""));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Unreadable.class,
                        u -> assertThat(u.reason().toString()).isNotBlank());
    }

    @Test
    void anEntryWithoutALinkLeadsToTheFeedsHomeAndOneWithNothingCostsNoOther() {
        String feed = "<rss><channel><link>https://a.example/presse</link><item><title>Ohne</title></item><item/>"
                + "<item><title>Mit</title><link>https://a.example/1</link></item></channel></rss>";
        Parsed parsed = FeedParser.parse(document(feed.getBytes(StandardCharsets.UTF_8), ""));
        assertThat(parsed).isInstanceOfSatisfying(Parsed.Headlines.class, headlines -> {
            assertThat(headlines.headlines())
                    .extracting(headline -> headline.link().toString())
                    .containsExactly("https://a.example/presse", "https://a.example/1");
            assertThat(headlines.notes()).containsExactly(Remark.of(RemarkCode.ENTRIES_DROPPED, 1));
        });
    }

    private static FeedEntry only(String feed) {
        Feed read = read(feed.getBytes(StandardCharsets.UTF_8), "");
        assertThat(read.entries()).hasSize(1);
        return read.entries().getFirst();
    }

    private static Feed read(byte[] body, String contentType) {
        Result result = FeedReader.read(document(body, contentType));
        assertThat(result).isInstanceOf(Result.Read.class);
        return ((Result.Read) result).feed();
    }

    private static Document document(byte[] body, String contentType) {
        return new Document(body, contentType, URI.create("https://host.example/feed"), LocalDate.of(2026, 11, 23));
    }
}
