// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What subscribers do with what they have, and what their operator sees of it. */
class OwnSubscriptionsTest extends MailSite {
    @Test
    void whoOrdersAgainWhatTheyHaveGetsItAtTheNewTimesHoweverOftenTheyClick() throws Exception {
        String own = subscribe("/", "daily");
        add(item("a", "Vor der Änderung", "DE"));
        rounds.once();
        order("/", KIM, "weekly");
        rounds.once();
        String confirm = link(text(mail(2)));
        for (String heading : List.of("Ihr Abo läuft", "Ihr Abo läuft schon")) {
            HttpResponse<byte[]> answer = post(confirm, Map.of("t", token(confirm), "act", "yes"));
            assertThat(page(answer).select("h1").text()).isEqualTo(heading);
        }
        assertThat(site.page(own).select("section h2").eachText()).containsOnlyOnce("Meldungen");
        assertThat(site.page(own).text()).contains("jede Woche am Montag um 7 Uhr");
        later(Duration.ofDays(7));
        rounds.once();
        assertThat(text(mail(3))).as("nothing is skipped").contains("* Vor der Änderung");
    }

    @Test
    void whoConfirmsDuringAPauseIsToldThatNothingComes() throws Exception {
        String own = subscribe("/", "daily");
        post("/abo/meine", Map.of("t", token(own), "act", "pause"));
        order("/?region=DE-TH", KIM, "daily");
        rounds.once();
        String confirm = link(text(mail(2)));
        Document answer = page(post(confirm, Map.of("t", token(confirm), "act", "yes")));
        assertThat(answer.text())
                .contains("Bestätigt; Sie haben eine Pause", "sobald Sie Ihre Pause beenden")
                .doesNotContain("Ihr Abo läuft");
    }

    @Test
    void ownSubscriptionsStandInTheOrderInWhichTheyWereOrdered() throws Exception {
        String own = subscribe("/?region=DE-TH", "weekly");
        subscribe("/?region=DE-HB", "daily");
        subscribe("/", "monthly");
        List<String> order = List.of("Meldungen in Thüringen", "Meldungen in Bremen", "Meldungen");
        assertThat(site.page(own).select("section h2").eachText()).startsWith(order.toArray(String[]::new));
        assertThat(site.text(own.replace("/meine?", "/meine.json?")))
                .containsSubsequence("region=DE-TH", "region=DE-HB", "\"/\"");
    }

    @Test
    void aPauseIsAPause() throws Exception {
        String own = subscribe("/", "daily");
        post("/abo/meine", Map.of("t", token(own), "act", "pause"));
        add(item("a", "In der Pause", "DE"));
        later(Duration.ofDays(2));
        rounds.once();
        post("/abo/meine", Map.of("t", token(own), "act", "resume"));
        add(item("b", "Nach der Pause", "DE"));
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(text(mail(2))).contains("Nach der Pause").doesNotContain("In der Pause");
    }

    @Test
    void theOperatorSeesNumbersAndTakesOverWhoAgreedElsewhere() throws Exception {
        subscribe("/?region=DE-TH", "daily");
        String kim = "Basic "
                + java.util.Base64.getEncoder().encodeToString(("Kim:" + TOKEN).getBytes(StandardCharsets.UTF_8));
        Document page = page(site.get("/betrieb/abos", "Authorization", kim));
        assertThat(page.select("tbody tr").eachText())
                .containsSubsequence(
                        "Adressen, an die E-Mails gehen 1",
                        "Pausierte Adressen 0",
                        "Bestätigte Abos: Sofort 0",
                        "Bestätigte Abos: Täglich 1",
                        "Bestätigte Abos: Wöchentlich 0",
                        "Bestätigte Abos: Monatlich 0",
                        "Bestellungen ohne Zustimmung 0",
                        "Wartende E-Mails 0",
                        "E-Mails der letzten 14 Tage 1");
        assertThat(page.text()).doesNotContain(KIM).doesNotContain("Thüringen");
        String list = String.join(
                "\n",
                "\uFEFFaddress;consent;selection;frequency",
                "neu@example.net;2025-03-01;/?region=DE-TH;daily;18;1;3;en",
                "neu@example.net;2025-03-01;/?region=DE-TH",
                "kein Name;2025-03-01;/",
                "a@example.net;31.2.2025;/",
                "a@example.net;2025-12-01;/",
                "a@example.net;2025-03-01;/?region=nirgends",
                "a@example.net;2025-03-01;/;stündlich",
                "a@example.net",
                "",
                "b@example.net;2025-03-01;\"/?q=a;b\"",
                "neu@example.net;2025-03-01;https://news.example/?kind=report&region=Th%C3%BCringen",
                "neu@example.net;2025-03-01;/?region=DE-TH&kind=report&page=2",
                "c@example.net;01.03.2025;\"/?q=\"\"zwei Worte\"\"\"");
        HttpRequest.Builder post = HttpRequest.newBuilder(site.address("/betrieb/abos"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "seal=" + page.select("input[name=seal]").attr("value") + "&list="
                                + URLEncoder.encode(list, StandardCharsets.UTF_8)));
        Document taken =
                page(site.send(post, "Authorization", kim, "Content-Type", "application/x-www-form-urlencoded"));
        assertThat(taken.select("[role=status]").text()).isEqualTo("4 Abos übernommen, 8 Zeilen nicht.");
        assertThat(taken.select("ul.plain li").eachText())
                .extracting(line -> line.substring(0, 8))
                .containsExactly(
                        "Zeile 3:", "Zeile 4:", "Zeile 5:", "Zeile 6:", "Zeile 7:", "Zeile 8:", "Zeile 9:", "Zeile 13");
        assertThat(taken.text()).doesNotContain("neu@example.net");
        assertThat(site.text("/metrics"))
                .contains("amtsblick_alerts_subscribers{state=\"active\"} 4.0")
                .doesNotContain("example.net");
        assertThat(site.archive.alerts().hits().watched())
                .as("each selection has one name")
                .contains("/?region=DE-TH&kind=report", "/?q=%22zwei+Worte%22");
        assertThat(site.archive.oversight().deeds(1))
                .extracting(deed -> deed.what() + " " + deed.detail())
                .containsExactly("admit 4");
    }
}
