// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.entry.Feed;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the elements of the specifications give, one by one; the table stands in the package's documentation. */
class FeedElementsTest {
    private static final URI ARTICLE = URI.create("https://a.example/1");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a page before a file       | <link href=\"/1.pdf\" type=\"application/pdf\"/><link href=\"/1\" type=\"text/html\"/>",
                "a file known by its name   | <link href=\"/1.pdf\"/><link href=\"/1\"/>",
                "no related page            | <link rel=\"related\" href=\"/2\"/><link rel=\"alternate\" href=\"/1\"/>",
                "no picture                 | <link rel=\"alternate\" type=\"image/jpeg\" href=\"/1.jpg\"/><link href=\"/1\"/>",
                "no comments, no next page  | <link rel=\"replies\" href=\"/k\"/><link rel=\"next\" href=\"/n\"/><link href=\"/1\"/>",
                "the registry's long name   | <link rel=\"via\" href=\"/v\"/><link rel=\"http://www.iana.org/assignments/relation/alternate\" href=\"/1\"/>",
                "the language of the feed   | <link hreflang=\"en\" href=\"/en/1\"/><link hreflang=\"de-DE\" href=\"/1\"/>",
                "no other feed              | <link type=\"application/atom+xml\" href=\"/f\"/><link type=\"text/html\" href=\"/1\"/>",
                "an id where no link is     | <link rel=\"related\" href=\"/2\"/><id>https://a.example/1</id>",
                "content kept elsewhere     | <id>urn:x:1</id><content type=\"text/html\" src=\"/1\"/>"
            })
    void atomLeadsToTheArticle(String what, String links) {
        assertThat(atom("<title>Eins</title>" + links).link()).as(what).contains(ARTICLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "its own before Atom's      | <atom:link rel=\"alternate\" href=\"https://b.example/\"/><link>https://a.example/1</link>",
                "never the feed             | <atom:link rel=\"self\" href=\"https://a.example/f\"/><link>https://a.example/1</link>",
                "an Atom element            | <link xmlns=\"http://www.w3.org/2005/Atom\" rel=\"self\" href=\"/f\"/><link>/1</link>",
                "a guid for a placeholder   | <link>#</link><guid>https://a.example/1</guid>",
                "a guid for nothing         | <link>N/A</link><guid isPermaLink=\"true\">https://a.example/1</guid>",
                "no guid that is none       | <guid isPermaLink=\"false\">https://b.example/</guid><link>https://a.example/1</link>",
                "a file, but no picture     | <enclosure url=\"/b.png\" type=\"image/png\"/><enclosure url=\"/1\" type=\"application/pdf\"/>",
                "blanks around              | <link>\u00A0&#10; https://a.example/1 &#10;</link>"
            })
    void rssLeadsToTheArticle(String what, String links) {
        assertThat(rss("<title>Eins</title>" + links).link()).as(what).contains(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "N/A", "null", "-", "http://", "", "about:blank", "javascript:void(0)", "undefined"})
    void takesNoPlaceholderForALink(String link) {
        assertThat(rss("<title>Eins</title><link>" + link + "</link>").link()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/?a=1&copy=2&reg=3, https://a.example/?a=1&copy=2&reg=3",
        "https://a.example/?a=1&amp;sect=2&para=x, https://a.example/?a=1&sect=2&para=x",
        "<![CDATA[https://a.example/?a=1&not=2]]>, https://a.example/?a=1&not=2",
        "<![CDATA[https://a.example/?a=1&amp;lt=2]]>, https://a.example/?a=1&lt=2",
        "https://a.example/?a=1&order[]=2, https://a.example/?a=1&order%5B%5D=2",
        "https://bürger.example/Straße, https://xn--brger-kva.example/Stra%C3%9Fe",
        "https://amt_1.example/a b, https://amt_1.example/a%20b"
    })
    void keepsAddressesAsTheyWork(String printed, String expected) {
        assertThat(rss("<title>Eins</title><link>" + printed + "</link>").link())
                .contains(URI.create(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<title type='text'>Der Tag &lt;b&gt; in HTML</title>                      | Der Tag <b> in HTML",
                "<title type='text'>Zeichen &amp;amp; Wunder</title>                       | Zeichen &amp; Wunder",
                "<title>Kosten &lt; Nutzen</title>                                         | Kosten < Nutzen",
                "<title>Tag &lt;title&gt; fehlt</title>                                    | Tag <title> fehlt",
                "<title>Das &lt;b&gt;neue&lt;/b&gt; Amt</title>                            | Das neue Amt",
                "<title type='html'>A &amp;amp; B &lt;i&gt;neu&lt;/i&gt;</title>           | A & B neu",
                "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A &lt;b&gt; <i>B</i></div></title> | A <b> B",
                "<title type='text/html' mode='escaped'>A &lt;b&gt;B&lt;/b&gt;</title>     | A B",
                "<title type='text/plain' mode='escaped'>A &lt;b&gt; B</title>             | A <b> B",
                "<title mode='xml'>A <b>B</b></title>                                      | A B"
            })
    void readsTheTextsOfAtomAsTheirTypeSays(String title, String expected) {
        assertThat(atom(title).title()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Straßenfest für alle, text/plain",
        "5 < 6 und <Entwurf>, text/plain",
        "<b>Rat</b> tagt, text/html",
        "Größe, ''"
    })
    void unpacksTheTitlesOfAtom03(String words, String type) {
        String packed =
                Base64.getMimeEncoder(8, new byte[] {'\n'}).encodeToString(words.getBytes(StandardCharsets.UTF_8));
        assertThat(atom("<title mode='base64' type='" + type + "'>" + packed + "</title>")
                        .title())
                .isEqualTo(words.replaceAll("</?b>", ""));
        assertThat(atom("<title mode='BASE64' type='" + type + "'>" + packed.replace("=", "") + "</title>")
                        .title())
                .isEqualTo(words.replaceAll("</?b>", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Neue Satzung <Entwurf> liegt aus</title>",
                "<title>Neue Satzung &lt;Entwurf&gt; liegt aus</title>",
                "<title><![CDATA[Neue Satzung <Entwurf> liegt aus]]></title>",
                "<title>Neue Satzung &amp;lt;Entwurf&amp;gt; liegt aus</title>",
                "<description>Neue Satzung <Entwurf> liegt aus</description>"
            })
    void keepsWordsInAngleBrackets(String element) {
        assertThat(rss(element).title()).isEqualTo("Neue Satzung <Entwurf> liegt aus");
    }

    @ParameterizedTest
    @CsvSource({
        "'<pubDate>bald</pubDate><dc:date>2026-01-02</dc:date>'",
        "<dcterms:available>2026-01-02</dcterms:available>",
        "<prism:publicationDate>2026-01-02</prism:publicationDate>",
        "<dcterms:created>2026-01-02</dcterms:created>",
        "<date>2026-01-02</date>"
    })
    void takesTheFirstDateThatCanBeRead(String dates) {
        assertThat(rss("<title>Eins</title>" + dates).published().orElseThrow().day())
                .isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void readsWhatModulesSay() {
        FeedEntry entry = rss("<media:group><media:title>Eins</media:title><media:description>Text</media:description>"
                + "</media:group><dc:creator>Amt</dc:creator><dcterms:creator>Rat</dcterms:creator>"
                + "<category>Bau</category><dc:subject>Verkehr</dc:subject><media:category label='Rad'/>");
        assertThat(entry.title()).isEqualTo("Eins");
        assertThat(entry.summary()).isEqualTo("Text");
        assertThat(entry.author()).isEqualTo("Amt, Rat");
        assertThat(entry.categories()).containsExactly("Bau", "Verkehr", "Rad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ver\u0002waltung",
                "Ver&#31;waltung",
                "Ver&#xFFFE;waltung",
                "Ver\uFFFFwaltung",
                "Ver&shy;waltung"
            })
    void passesOverWhatXmlForbids(String title) {
        assertThat(rss("<title>" + title + "</title>").title()).isEqualTo("Verwaltung");
    }

    @Test
    void breaksNoLineOfWhatIsPrinted() {
        FeedEntry entry = rss(
                "<title>A\u2028B&#x2029;C&#x85;D</title><description>A\u0085B&#x2028;C<![CDATA[<p>\u2029</p>]]></description>");
        assertThat(entry.title() + entry.summary() + entry.content()).doesNotContain("\u2028", "\u2029", "\u0085");
        assertThat(PlainText.of(entry.summary())).isEqualTo("A B C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br />\n<b>Warning</b>: mysql in <b>/var/www/x.php</b> on line 3<br />\n<?xml version='1.0'?>",
                "<br><b>Notice</b>: Undefined index<br><?xml version='1.0' encoding='UTF-8'?>",
                "Deprecated: each() in x.php\n",
                "<!-- cached --><?xml version='1.0'?><!DOCTYPE rss>",
                "<script>x()</script>"
            })
    void readsTheFeedBehindAServersNotices(String notice) {
        assertThat(only(notice + "<rss version='2.0'><channel><item><title>Eins</title></item></channel></rss>")
                        .title())
                .isEqualTo("Eins");
    }

    private static FeedEntry atom(String inner) {
        return only("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'><entry>" + inner + "</entry></feed>");
    }

    private static FeedEntry rss(String inner) {
        return only("<rss version='2.0'><channel><item>" + inner + "</item></channel></rss>");
    }

    private static FeedEntry only(String feed) {
        Feed.Result result = FeedReader.read(new Document(
                feed.getBytes(StandardCharsets.UTF_8),
                "text/xml; charset=utf-8",
                URI.create("https://a.example/feed"),
                LocalDate.of(2026, 11, 23)));
        return ((Feed.Result.Read) result).feed().entries().getFirst();
    }
}
