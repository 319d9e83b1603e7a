// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapParserTest {
    private static final String OPEN = "<?xml version='1.0' encoding='UTF-8'?><urlset "
            + "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>";

    @Test
    void readsTitleLinkAndDateOfNews() {
        Headline headline = headlines(OPEN + """
                <url><loc>https://amt.example/a?utm_source=x</loc><news:news><news:publication><news:name>Amt</news:name>
                <news:language>de</news:language></news:publication>
                <news:publication_date>2026-11-20T09:30:00+01:00</news:publication_date>
                <news:title>Thüringen: Register am Netz</news:title></news:news></url></urlset>""").headlines().getFirst();
        assertThat(headline.kicker()).contains("Thüringen");
        assertThat(headline.title()).isEqualTo("Register am Netz");
        assertThat(headline.link()).isEqualTo(URI.create("https://amt.example/a"));
        assertThat(headline.date()).contains(PublicationDate.ofInstant(Instant.parse("2026-11-20T08:30:00Z")));
    }

    @Test
    void takesADayAsADayAndTheLastChangeWhereNoDateIsGiven() {
        Parsed.Headlines read = headlines(OPEN
                + entry("eins", "<news:publication_date>2026-11-20</news:publication_date>")
                + entry("zwei", "").replace("<news:news>", "<lastmod>2026-11-19</lastmod><news:news>") + "</urlset>");
        assertThat(read.headlines())
                .extracting(Headline::date)
                .containsExactly(
                        Optional.of(PublicationDate.ofDay(LocalDate.of(2026, 11, 20))),
                        Optional.of(PublicationDate.ofDay(LocalDate.of(2026, 11, 19))));
    }

    @Test
    void saysThatAddressesAloneAreNoNews() {
        Parsed.Headlines read = headlines(OPEN + "<url><loc>https://amt.example/a</loc></url></urlset>");
        assertThat(read.headlines()).isEmpty();
        assertThat(read.notes())
                .extracting(Object::toString)
                .containsExactly("a sitemap of addresses without titles: not a news sitemap");
    }

    @Test
    void leadsToThePartsOfAnIndexTheNewestFirst() {
        Parsed parsed = parse("""
                <sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>
                <sitemap><loc>https://amt.example/alt.xml</loc><lastmod>2025-01-01</lastmod></sitemap>
                <sitemap><loc>https://amt.example/ohne.xml</loc></sitemap>
                <sitemap><loc>https://amt.example/neu.xml</loc><lastmod>2026-11-20</lastmod></sitemap></sitemapindex>""");
        assertThat(((Parsed.Index) parsed).parts())
                .extracting(URI::getPath)
                .containsExactly("/neu.xml", "/alt.xml", "/ohne.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<url><news:news><news:title>Eins</news:title></news:news><loc>https://amt.example/1</loc></url>",
                "<url><image:image><image:loc>https://amt.example/b.jpg</image:loc></image:image><loc>https://amt.example/1</loc>"
                        + "<news:news><news:title>Eins</news:title></news:news></url>",
                "<url><image:loc>https://amt.example/b.jpg</image:loc><loc>/1</loc><news:news><news:title>Eins</news:title>"
                        + "</news:news></url>",
                "<url><loc> \n https://amt.example/1\n</loc><n:news><n:title><![CDATA[Eins]]></n:title></n:news></url>",
                "<url><loc>https://amt.example/1</loc><news><title>Eins</title></news></url>",
                "<s:url><s:loc>https://amt.example/1</s:loc><news:news><news:title>Eins</news:title></news:news></s:url>",
                "<url><news:news><news:title>Ohne</news:title></news:news></url><url><loc>https://amt.example/1</loc><news:news>"
                        + "<news:title>Eins</news:title></news:news></url>",
                "<url><loc/><news:news><news:title>Leer</news:title></news:news></url><url><loc>https://amt.example/1</loc><news:news>"
                        + "<news:title>Eins</news:title></news:news></url>"
            })
    void readsEntriesWhateverTheirOrderAndPrefixes(String entries) {
        for (String open :
                new String[] {OPEN, "<urlset>", "<s:urlset xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9'>"}) {
            assertThat(headlines(open + entries).headlines()).singleElement().satisfies(headline -> {
                assertThat(headline.title()).isEqualTo("Eins");
                assertThat(headline.link()).isEqualTo(URI.create("https://amt.example/1"));
            });
        }
    }

    @Test
    void saysWhatIsLeftOut() {
        assertThat(headlines(OPEN + "<url><news:news><news:title>Ohne</news:title></news:news></url></urlset>")
                        .notes())
                .extracting(Object::toString)
                .containsExactly("entries without an address: 1");
    }

    @Test
    void keepsParametersThatLookLikeEntities() {
        assertThat(headlines(OPEN
                                + "<url><loc>https://amt.example/?a=1&copy=2</loc><news:news><news:title>A</news:title>"
                                + "<news:keywords>Bau, Rad</news:keywords></news:news></url></urlset>")
                        .headlines()
                        .getFirst())
                .satisfies(headline -> {
                    assertThat(headline.link()).isEqualTo(URI.create("https://amt.example/?a=1&copy=2"));
                    assertThat(headline.categories()).containsExactly("Bau", "Rad");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kein XML", "<!doctype html><html></html>"})
    void saysWhyADocumentIsNoSitemap(String body) {
        assertThat(parse(body)).isInstanceOf(Parsed.Unreadable.class);
    }

    @Test
    void neverOpensAFileThatADoctypeNames() {
        Parsed parsed = parse("<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/hostname'>]>"
                + OPEN.substring(OPEN.indexOf("<urlset")) + entry("&y;", "") + "</urlset>");
        assertThat(((Parsed.Headlines) parsed).headlines())
                .extracting(Headline::title)
                .containsExactly("Titel &y;");
    }

    private static String entry(String name, String date) {
        return "<url><loc>https://amt.example/" + name.replaceAll("\\W", "")
                + "</loc><news:news><news:publication><news:name>Amt</news:name>"
                + "<news:language>de</news:language></news:publication>" + date + "<news:title>Titel " + name
                + "</news:title></news:news></url>";
    }

    private static Parsed.Headlines headlines(String xml) {
        return (Parsed.Headlines) parse(xml);
    }

    private static Parsed parse(String xml) {
        return SitemapParser.parse(new Document(
                xml.getBytes(StandardCharsets.UTF_8),
                "text/xml",
                URI.create("https://amt.example/sitemap.xml"),
                LocalDate.of(2026, 11, 23)));
    }
}
