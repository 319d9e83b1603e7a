// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Rights;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How mails look: language, order, colours, and nothing that is loaded from elsewhere. */
class MailAppearanceTest extends MailSite {
    @Test
    void mailsComeInTheLanguageOfTheReader() throws Exception {
        post(
                "/abo/mail?lang=en",
                Map.of(
                        "email",
                        KIM,
                        "selection",
                        "/?region=DE-TH",
                        "frequency",
                        "daily",
                        "hour",
                        "7",
                        "weekday",
                        "1",
                        "least",
                        "0"));
        rounds.once();
        assertThat(mail(1).getSubject()).isEqualTo("Please confirm your subscription at Amtsblick");
        String confirm = link(text(mail(1)));
        post(confirm, Map.of("t", token(confirm), "act", "yes"));
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(mail(2).getSubject()).isEqualTo("Nothing new: Headlines in Thuringia");
        assertThat(Jsoup.parse(html(mail(2))).select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void outlookIsToldTheWidthThatItWouldNotKeepOtherwise() throws Exception {
        subscribe("/", "daily");
        later(Duration.ofDays(1));
        rounds.once();
        for (int i = 1; i <= 2; i++) {
            assertThat(html(mail(i)))
                    .containsSubsequence(
                            "<!--[if mso]><table role=\"presentation\" width=\"600\"",
                            "<td><![endif]-->",
                            "class=\"sheet\"",
                            "<!--[if mso]></td></tr></table><![endif]-->");
        }
    }

    @Test
    void latestComesFirstAndSubscriptionsStandAsTheyWereOrdered() throws Exception {
        subscribe("/?region=DE-TH", "daily");
        subscribe("/?q=Mittel", "daily");
        subscribe("/?region=DE-HB", "daily");
        LocalDate end = LocalDate.of(2025, 7, 9);
        add(
                item("a", "Jena bewilligt Mittel", "", "2025-06-30", "DE-TH", Rights.OPEN),
                item("b", "Gera bewilligt Mittel", "", "2025-07-01", "DE-TH", Rights.OPEN),
                item("c", "Bremen baut um", "", "2025-06-29", "DE-HB", Rights.OPEN),
                FactSamples.item("f", "Frist zwei", "", "2025-06-28", "DE-TH", FactSamples.funding(end, "")),
                FactSamples.item(
                        "g", "Frist eins", "", "2025-06-27", "DE-HB", FactSamples.funding(end.minusDays(1), "")));
        rounds.once();
        later(Duration.ofDays(1));
        rounds.once();
        MimeMessage news = mail(4);
        assertThat(news.getSubject()).isEqualTo("5 neue Meldungen: 3 Abos");
        List<String> order = List.of(
                "Meldungen in Thüringen",
                "3 neue",
                "Meldungen mit „Mittel“",
                "2 neue",
                "Meldungen in Bremen",
                "2 neue",
                "Dienstag, 1. Juli 2025",
                "Gera bewilligt Mittel",
                "Montag, 30. Juni 2025",
                "Jena bewilligt Mittel",
                "Sonntag, 29. Juni 2025",
                "Bremen baut um",
                "Frist zwei",
                "Frist eins",
                "Fristen der nächsten zwei Wochen",
                "Frist eins",
                "Frist zwei",
                "Abos ändern",
                "Alles abbestellen");
        assertThat(text(news)).containsSubsequence(order);
        assertThat(Jsoup.parse(html(news)).text()).containsSubsequence(order);
    }

    /** Each colour that stands in the mail has another one in the dark: what is left out would be black on black. */
    @Test
    void everyColourHasItsCounterpartInTheDark() throws Exception {
        subscribe("/?source=example", "daily");
        add(item("a", "Etwas Neues", "DE"));
        later(Duration.ofDays(3));
        rounds.once();
        for (int i = 1; i <= 2; i++) {
            Document html = Jsoup.parse(html(mail(i)));
            String style = html.select("style").html();
            String dark = style.substring(style.indexOf("prefers-color-scheme: dark"), style.indexOf("max-width"));
            assertThat(html.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
            assertThat(dark).contains(".button a {");
            html.select(".button a").remove();
            assertThat(html.select("[style*=color:], [style*=background:], [style*=border-top:]"))
                    .isNotEmpty()
                    .allMatch(coloured ->
                            coloured.classNames().stream().anyMatch(name -> dark.contains("." + name + " {")));
        }
    }

    @Test
    void mailsNeedNoPicturesAndLoadNothing() throws Exception {
        subscribe("/", "daily");
        add(item("a", "Etwas Neues", "DE"));
        later(Duration.ofDays(1));
        rounds.once();
        Document html = Jsoup.parse(html(mail(2)));
        assertThat(html.select("img, link, script, iframe, [background], [src]"))
                .isEmpty();
        assertThat(html.html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(html.select("table")).allMatch(table -> table.attr("role").equals("presentation"));
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("h2").eachText()).contains("Dienstag, 1. Juli 2025");
        assertThat(html.select("h3").eachText())
                .as("screen readers go from item to item")
                .containsExactly("Etwas Neues");
    }
}
