// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.alert.AlertRounds;
import amtsblick.alert.AlertSettings;
import amtsblick.alert.mail.MailSettings;
import amtsblick.alert.mail.MailSettings.Security;
import amtsblick.alert.mail.MailSettings.Server;
import amtsblick.archive.Samples;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.keeping.Report;
import amtsblick.command.wiring.Alerting;
import amtsblick.config.Secret;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.news.label.Labels;
import amtsblick.source.Visit;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions by mail from the form to the last mail, over HTTP and SMTP. */
class MailSubscriptionsTest {
    private static final String TOKEN = "ein langes Zugangswort";
    private static final String KIM = "kim@example.net";
    private static final Pattern LINK = Pattern.compile("https://news\\.example(/abo/[^\\s>\"]+)");

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private TestSite site;
    private AlertRounds rounds;

    @BeforeEach
    void start() {
        server.start();
        Server smtp =
                new Server("127.0.0.1", server.getSmtp().getPort(), Security.NONE, Optional.empty(), Optional.empty());
        MailSettings mail = new MailSettings(
                "news@amtsblick.example",
                "back@amtsblick.example",
                Optional.of(smtp),
                Optional.empty(),
                10_000,
                Optional.empty());
        AlertSettings settings = new AlertSettings(
                new Secret("ein Schlüssel mit wenigstens 32 Zeichen"), mail, "klage@amtsblick.example");
        site = new TestSite(
                folder,
                List.of(),
                served -> {
                    Alerting alerting = Alerting.of(settings, served);
                    rounds = alerting.rounds();
                    return alerting.desk();
                },
                TOKEN);
    }

    @AfterEach
    void stop() {
        site.close();
        server.stop();
    }

    @Test
    void aReaderSubscribesReadsChangesAndLeavesAtOneClick() throws Exception {
        Document form = site.page("/abo/mail?region=DE-TH");
        assertThat(form.select("h1").text()).isEqualTo("Meldungen in Thüringen per E-Mail");
        assertThat(form.select("form[method=post]").text()).contains("nur dem Versand dieser Meldungen");
        HttpResponse<byte[]> asked = order("/?region=DE-TH", KIM, "daily");
        assertThat(page(asked).select("h1").text()).isEqualTo("Fast fertig: bitte bestätigen Sie");
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
        assertThat(site.text(own.group(1).replace("/meine?", "/meine.json?"))).contains("\"frequency\" : \"weekly\"");

        String leave = link(news.getHeader("List-Unsubscribe", null));
        assertThat(site.page(leave).select("h1").text()).isEqualTo("Alle Mails abbestellen?");
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
        HttpResponse<byte[]> last = order("/", "x0@example.net", "daily");
        for (int i = 1; i <= 20; i++) {
            last = order("/", "x" + i + "@example.net", "daily");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(page(last).select("[role=alert]").text()).contains("Bitte versuchen Sie es in einigen Minuten");
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
    void severalSubscriptionsComeAsOneMailWithEachItemOnceAndAllItsReasons() throws Exception {
        subscribe("/?region=DE-TH", "daily");
        subscribe("/?q=Mittel", "daily");
        subscribe("/?region=DE-HB", "weekly");
        add(item("b", "Jena bewilligt Mittel", "DE-TH"), item("c", "Bremen bewilligt Mittel", "DE-HB"));
        later(Duration.ofDays(1));
        rounds.once();
        MimeMessage news = mail(4);
        assertThat(news.getSubject()).isEqualTo("2 neue Meldungen: 2 Abos");
        assertThat(text(news))
                .containsOnlyOnce("* Jena bewilligt Mittel")
                .contains("Abo: Meldungen in Thüringen; Meldungen mit „Mittel“");
        later(Duration.ofDays(7));
        rounds.once();
        assertThat(texts())
                .filteredOn(text -> text.contains("* Bremen bewilligt Mittel"))
                .hasSize(1);
        assertThat(texts()).anyMatch(text -> text.contains("1 weitere kam schon mit einem anderen Abo"));
    }

    @Test
    void withoutNewsItStillProvesThatItLives() throws Exception {
        add(item("old", "Früher gemeldet", "DE-TH"));
        subscribe("/?region=DE-TH", "daily");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(mail(2).getSubject()).isEqualTo("Nichts Neues: Meldungen in Thüringen");
        assertThat(text(mail(2))).contains("0 neue · die eine Quelle dieser Auswahl ist gesund");
    }

    @Test
    void whatIsWrongWithASourceAndWhatASelectionMeansNoMoreIsTold() throws Exception {
        subscribe("/?source=example", "daily");
        String own = subscribe("/?region=DE-TH", "daily");
        Instant broken = site.now.minus(Duration.ofDays(3));
        site.archive
                .schedule()
                .record(
                        Visit.outline(
                                "example",
                                site.now,
                                Optional.of(site.now),
                                Optional.of(broken),
                                Visit.Outcome.FAILED,
                                500,
                                9,
                                20),
                        List.of());
        Subscription former =
                site.archive.alerts().subscriptions().of(subscriber()).getFirst();
        site.archive
                .alerts()
                .subscriptions()
                .admit(
                        site.archive
                                .alerts()
                                .subscriptions()
                                .subscriber(former.subscriber())
                                .orElseThrow(),
                        Subscription.asked("gone", former.subscriber(), "/?kind=gibtsnicht", former.timing(), site.now),
                        "list 2025-01-01",
                        site.now);
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(3)))
                .contains("0 neue · nur 0 von 1 Quellen dieser Auswahl sind gesund")
                .contains("- Quelle example ist nicht lesbar; zuletzt gelesen am 28. Juni 2025")
                .contains("Diese Auswahl gibt es nicht mehr")
                .contains("/?kind=gibtsnicht");
        assertThat(site.page(own).text()).contains("eine Auswahl, die es so nicht mehr gibt");
    }

    @Test
    void whatEndsSoonIsToldAlsoWhereItIsNotNew() throws Exception {
        LocalDate end = LocalDate.of(2025, 7, 9);
        NewsItem old =
                FactSamples.item("f", "Anträge bis 9. Juli", "", "2025-06-01", "DE-TH", FactSamples.funding(end, ""));
        add(
                old,
                FactSamples.item(
                        "g",
                        "Anträge bis Jahresende",
                        "",
                        "2025-06-01",
                        "DE-TH",
                        FactSamples.funding(end.plusMonths(5), "")));
        subscribe("/?region=DE-TH", "daily");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(2)))
                .contains("Nichts Neues")
                .contains("Fristen der nächsten zwei Wochen")
                .contains("* Anträge bis 9. Juli")
                .contains("bis 9. Juli 2025, noch 7 Tage")
                .doesNotContain("Jahresende");
    }

    /** The one there is. */
    private String subscriber() throws Exception {
        Matcher own = Pattern.compile("t=([^.]+)\\.").matcher(link(text(mail(1))));
        assertThat(own.find()).isTrue();
        return site.archive
                .alerts()
                .subscriptions()
                .find(own.group(1))
                .orElseThrow()
                .subscriber();
    }

    @Test
    void whatWasCollectedLateComesOnceAndIsMarked() throws Exception {
        subscribe("/", "daily");
        add(item("a", "Längst gesagt", "", "2025-06-02", "DE", Rights.OPEN));
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(2))).contains("* Längst gesagt").contains("nachgetragen, hier seit 1.7.2025");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(3))).doesNotContain("Längst gesagt");
    }

    @Test
    void rightsAreRespectedAndWhatWasRemovedIsNotSent() throws Exception {
        subscribe("/", "daily");
        NewsItem removed = item("b", "Falsche Behauptung", "DE");
        add(
                item(
                        "a",
                        "Nur die Überschrift",
                        "Ein Text, der nicht gezeigt werden darf.",
                        "2025-07-01",
                        "DE",
                        Rights.HEADLINE),
                removed);
        rounds.once();
        site.archive
                .oversight()
                .carryOut(new amtsblick.archive.oversight.OperatorOrder.Remove(removed.id(), ""), "Kim");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(2)) + html(mail(2)))
                .contains("Nur die Überschrift")
                .doesNotContain("nicht gezeigt")
                .doesNotContain("Falsche Behauptung");
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
    }

    @Test
    void theOperatorSeesNumbersAndTakesOverWhoAgreedElsewhere() throws Exception {
        subscribe("/?region=DE-TH", "daily");
        String kim = "Basic "
                + java.util.Base64.getEncoder().encodeToString(("Kim:" + TOKEN).getBytes(StandardCharsets.UTF_8));
        Document page = page(site.get("/betrieb/abos", "Authorization", kim));
        assertThat(page.select("tbody tr").eachText())
                .contains("Adressen, an die Mails gehen 1", "Bestätigte Abos: Täglich 1");
        assertThat(page.text()).doesNotContain(KIM).doesNotContain("Thüringen");
        String list = String.join(
                "\n",
                "address;consent;selection;frequency",
                "neu@example.net;2025-03-01;/?region=DE-TH;daily;18;1;3;en",
                "neu@example.net;2025-03-01;/?region=DE-TH",
                "kein Name;2025-03-01;/",
                "a@example.net;1.3.2025;/",
                "a@example.net;2025-12-01;/",
                "a@example.net;2025-03-01;/?region=nirgends",
                "a@example.net;2025-03-01;/;stündlich",
                "a@example.net",
                "",
                "b@example.net;2025-03-01;\"/?q=a;b\"");
        HttpRequest.Builder post = HttpRequest.newBuilder(site.address("/betrieb/abos"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "seal=" + page.select("input[name=seal]").attr("value") + "&list="
                                + URLEncoder.encode(list, StandardCharsets.UTF_8)));
        Document taken =
                page(site.send(post, "Authorization", kim, "Content-Type", "application/x-www-form-urlencoded"));
        assertThat(taken.select("[role=status]").text()).isEqualTo("2 Abos übernommen, 7 Zeilen nicht.");
        assertThat(taken.select("ul.plain li").eachText())
                .extracting(line -> line.substring(0, 8))
                .containsExactly("Zeile 3:", "Zeile 4:", "Zeile 5:", "Zeile 6:", "Zeile 7:", "Zeile 8:", "Zeile 9:");
        assertThat(taken.text()).doesNotContain("neu@example.net");
        assertThat(site.text("/metrics"))
                .contains("amtsblick_alerts_subscribers{state=\"active\"} 3.0")
                .doesNotContain("example.net");
        assertThat(site.archive.oversight().deeds(1))
                .extracting(deed -> deed.what() + " " + deed.detail())
                .containsExactly("admit 2");
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

    private String subscribe(String selection, String frequency) throws Exception {
        later(Duration.ofSeconds(1));
        order(selection, KIM, frequency);
        rounds.once();
        String confirm = link(text(mail(server.getReceivedMessages().length)));
        HttpResponse<byte[]> done = post(confirm, Map.of("t", token(confirm), "act", "yes"));
        return page(done).select("a[href^=/abo/meine]").attr("href");
    }

    private HttpResponse<byte[]> order(String selection, String address, String frequency) {
        return post(
                "/abo/mail",
                Map.of(
                        "email",
                        address,
                        "selection",
                        selection,
                        "frequency",
                        frequency,
                        "hour",
                        "7",
                        "weekday",
                        "1",
                        "least",
                        "0"));
    }

    private void later(Duration time) {
        site.now = site.now.plus(time);
    }

    private void add(NewsItem... items) {
        site.archive.keeping().report(Report.of(List.of(items)));
        site.archive.finding().refresh();
    }

    private NewsItem item(String name, String title, String region) {
        return item(name, title, "", "2025-07-01", region, Rights.OPEN);
    }

    private NewsItem item(String name, String title, String teaser, String day, String region, Rights rights) {
        Labels labels = Samples.labels(region);
        URI link = URI.create("https://example.org/" + name);
        Headline headline = Headline.of("", title, teaser, link, PublicationDate.ofDay(LocalDate.parse(day)));
        Instant seen = site.now;
        return new NewsItem(
                ItemId.of(link),
                headline,
                labels,
                "example",
                "Beispielblatt",
                "de",
                rights,
                seen,
                List.of(),
                Optional.empty());
    }

    private HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        StringJoiner form = new StringJoiner("&");
        fields.forEach((name, value) -> form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest.Builder post =
                HttpRequest.newBuilder(site.address(path)).POST(HttpRequest.BodyPublishers.ofString(form.toString()));
        return site.send(post, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static String token(String address) {
        return address.substring(address.indexOf("t=") + 2);
    }

    /** From 1. */
    private MimeMessage mail(int number) {
        assertThat(server.getReceivedMessages()).hasSizeGreaterThanOrEqualTo(number);
        return server.getReceivedMessages()[number - 1];
    }

    private List<String> texts() throws Exception {
        List<String> texts = new java.util.ArrayList<>();
        for (MimeMessage each : server.getReceivedMessages()) {
            texts.add(text(each));
        }
        return texts;
    }

    private static String text(MimeMessage mail) throws Exception {
        return part(mail, 0);
    }

    private static String html(MimeMessage mail) throws Exception {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int place) throws Exception {
        MimeMultipart both = (MimeMultipart) mail.getContent();
        return Objects.requireNonNull(both.getBodyPart(place).getContent()).toString();
    }
}
