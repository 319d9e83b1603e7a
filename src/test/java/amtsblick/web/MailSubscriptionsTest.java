// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions by mail from the form to the last mail, over HTTP and SMTP. */
class MailSubscriptionsTest extends MailSite {
    @Test
    void aReaderSubscribesReadsChangesAndLeavesAtOneClick() throws Exception {
        Document form = site.page("/abo/mail?region=DE-TH");
        assertThat(form.select("h1").text()).isEqualTo("Meldungen in Thüringen per E-Mail");
        assertThat(form.select("form[method=post]").text()).contains("nur dem Versand dieser Meldungen");
        HttpResponse<byte[]> asked = order("/?region=DE-TH", KIM, "daily");
        assertThat(page(asked).select("h1").text()).isEqualTo("Fast fertig: Bitte bestätigen Sie");
        rounds.once();
        MimeMessage question = mail(1);
        assertThat(question.getSubject()).isEqualTo("Bitte bestätigen Sie Ihr Abo bei Amtsblick");
        assertThat(text(question))
                .contains("sieben Tage")
                .contains("liegt verschlüsselt hier")
                .doesNotContain("Thüringen");
        String confirm = link(text(question));

        add(item("a", "Vor der Zustimmung", "DE-TH"));
        assertThat(site.page(confirm).text()).contains("Meldungen in Thüringen").contains("täglich um 7 Uhr");
        rounds.once();
        assertThat(page(post(confirm, Map.of("t", token(confirm), "act", "yes")))
                        .select("h1")
                        .text())
                .isEqualTo("Ihr Abo läuft");
        add(item("b", "Jena bewilligt Mittel", "DE-TH"), item("c", "Bremen bewilligt Mittel", "DE-HB"));
        rounds.once();
        assertThat(server.getReceivedMessages())
                .as("nobody is told before the time")
                .hasSize(1);
        later(Duration.ofDays(1));
        rounds.once();
        MimeMessage news = mail(2);
        assertThat(news.getSubject()).isEqualTo("1 neue Meldung: Meldungen in Thüringen");
        assertThat(text(news))
                .contains("Jena bewilligt Mittel")
                .doesNotContain("Bremen")
                .doesNotContain("Vor der Zustimmung");
        assertThat(news.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(news.getHeader("List-Id", null)).isEqualTo("<news.amtsblick.example>");
        assertThat(news.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");

        Matcher own =
                Pattern.compile("https://news\\.example(/abo/meine\\?t=\\S+)").matcher(text(news));
        assertThat(own.find()).isTrue();
        Document mine = site.page(own.group(1));
        assertThat(mine.text()).contains(KIM).contains("täglich um 7 Uhr");
        String id = mine.select("input[name=id]").attr("value");
        HttpResponse<byte[]> changed = post(
                "/abo/meine",
                Map.of(
                        "t",
                        token(own.group(1)),
                        "id",
                        id,
                        "act",
                        "change",
                        "frequency",
                        "weekly",
                        "hour",
                        "18",
                        "weekday",
                        "5",
                        "least",
                        "3"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(site.page(changed.headers().firstValue("Location").orElseThrow())
                        .text())
                .contains("Geändert.")
                .contains("jede Woche am Freitag um 18 Uhr, ab 3 Meldungen");
        assertThat(site.text(own.group(1).replace("/meine?", "/meine.json?")))
                .contains("\"frequency\" : \"weekly\"")
                .containsSubsequence("\"mails\"", "confirmation", "digest", "\"sent\"");

        String leave = link(news.getHeader("List-Unsubscribe", null));
        assertThat(site.page(leave).select("h1").text()).isEqualTo("Alle E-Mails abbestellen?");
        assertThat(site.page(own.group(1)).text()).as("looking changes nothing").contains(KIM);
        assertThat(post(leave, Map.of("List-Unsubscribe", "One-Click")).statusCode())
                .isEqualTo(200);
        assertThat(post(leave, Map.of("List-Unsubscribe", "One-Click")).statusCode())
                .isEqualTo(200);
        assertThat(site.get(own.group(1)).statusCode()).isEqualTo(404);
        later(Duration.ofDays(30));
        rounds.once();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(site.archive.alerts().counts().subscribers()).isEmpty();
    }

    @Test
    void theMailThatAsksForConsentCarriesNothingOfWhoeverFilledInTheForm() throws Exception {
        order("/?q=Sie+haben+gewonnen+https%3A%2F%2Fboese.example", KIM, "daily");
        rounds.once();
        assertThat(text(mail(1)) + html(mail(1)) + mail(1).getSubject())
                .doesNotContain("gewonnen")
                .doesNotContain("boese");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kim",
                "kim@",
                "@example.net",
                "kim@example",
                "a@b.example, c@d.example",
                "kim@example.net\r\nBcc: all@example.net",
                "kim@example.net%0aBcc:x@example.net",
                "Kim <kim@example.net>",
                "\"kim\"@example.net",
                "kim@[127.0.0.1]",
                "kim..x@example.net"
            })
    void whatIsNoAddressIsRefusedInWordsAndNothingIsSent(String typed) {
        HttpResponse<byte[]> answer = order("/", typed, "daily");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page(answer).select("[role=alert]").text()).contains("keine E-Mail-Adresse");
        assertThat(page(answer).select("#email").attr("value"))
                .as("what was typed stays")
                .isEqualTo(typed);
        rounds.once();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyCanBeMolestedThroughUs() {
        order("/", KIM, "daily");
        order("/", KIM, "daily");
        rounds.once();
        assertThat(server.getReceivedMessages())
                .as("a double click is one wish")
                .hasSize(1);
        for (int i = 0; i < 10; i++) {
            order("/?q=Wort" + i, KIM, "daily");
        }
        rounds.once();
        assertThat(server.getReceivedMessages()).as("three a day").hasSize(3);
    }

    @Test
    void oneNetworkCannotOrderWithoutEnd() {
        long before = SecurityLog.count(Event.SIGN_UP_REFUSED);
        for (int i = 0; i < 20; i++) {
            assertThat(order("/", "x" + i + "@example.net", "daily").statusCode())
                    .isNotEqualTo(429);
        }
        HttpResponse<byte[]> last;
        try (SecurityLines lines = new SecurityLines(Event.SIGN_UP_REFUSED)) {
            last = order("/", "x20@example.net", "daily");
            assertThat(lines.all()).containsExactly("event=sign-up-refused client=127.0.0.0");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(page(last).select("[role=alert]").text()).contains("Bitte versuchen Sie es in einigen Minuten");
        assertThat(SecurityLog.count(Event.SIGN_UP_REFUSED)).isEqualTo(before + 1);
    }

    @Test
    void whoWantsNoMailsGetsNoneAndOnlyAHashIsKept() throws Exception {
        order("/", KIM, "daily");
        rounds.once();
        String confirm = link(text(mail(1)));
        assertThat(page(post(confirm, Map.of("t", token(confirm), "act", "block")))
                        .text())
                .contains("Ihre Adresse ist gelöscht");
        order("/?q=Register", KIM, "daily");
        rounds.once();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(site.archive.alerts().counts().subscribers()).containsExactly(Map.entry("blocked", 1L));
    }

    @Test
    void aLinkToConfirmIsGoodForAWeekAndOneClickedTwiceSaysSo() throws Exception {
        order("/", KIM, "daily");
        rounds.once();
        String confirm = link(text(mail(1)));
        assertThat(page(post(confirm, Map.of("t", token(confirm), "act", "yes")))
                        .select("h1")
                        .text())
                .isEqualTo("Ihr Abo läuft");
        assertThat(page(post(confirm, Map.of("t", token(confirm), "act", "yes")))
                        .select("h1")
                        .text())
                .isEqualTo("Ihr Abo läuft schon");
        assertThat(page(site.get(confirm)).select("h1").text())
                .as("who opens the link again is not asked again")
                .isEqualTo("Ihr Abo läuft schon");
        order("/?q=Register", KIM, "daily");
        rounds.once();
        String late = link(text(mail(2)));
        later(Duration.ofDays(7));
        assertThat(site.get(late).statusCode()).isEqualTo(404);
        assertThat(page(post(late, Map.of("t", token(late), "act", "yes"))).text())
                .contains("gilt nicht mehr");
        assertThat(site.get("/abo/bestaetigen?t=" + "x".repeat(20) + "." + "y".repeat(24))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get("/abo/meine?t=../../etc").statusCode()).isEqualTo(404);
    }

    @Test
    void thePrivacyPageTellsWhatIsKept() {
        assertThat(site.page("/privacy").text())
                .contains("Wenn Sie Meldungen per E-Mail abonnieren")
                .contains("verschlüsselt");
    }

    @Test
    void whereNoMailsAreSentAPageSaysSo() {
        try (TestSite plain = new TestSite(folder.resolve("plain"), false, List.of())) {
            assertThat(plain.page("/abo/mail?region=DE-TH").text())
                    .contains("Von hier aus werden keine E-Mails verschickt");
            assertThat(plain.page("/privacy").text()).doesNotContain("per E-Mail abonnieren");
            assertThat(plain.get("/abo/meine").statusCode()).isEqualTo(404);
            HttpRequest.Builder post = HttpRequest.newBuilder(plain.address("/abo/mail"))
                    .POST(HttpRequest.BodyPublishers.ofString("email=a%40b.example"));
            assertThat(plain.send(post, "Content-Type", "application/x-www-form-urlencoded")
                            .statusCode())
                    .isEqualTo(400);
        }
    }
}
