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
import amtsblick.archive.keeping.Report;
import amtsblick.command.wiring.Alerting;
import amtsblick.config.Secret;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.news.label.Labels;
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
import org.junit.jupiter.api.io.TempDir;

/** A site that sends its mails to a server of our own, and a reader who subscribes there. */
abstract class MailSite {
    static final String TOKEN = "ein langes Zugangswort";
    static final String KIM = "kim@example.net";
    static final Pattern LINK = Pattern.compile("https://news\\.example(/abo/[^\\s>\"]+)");

    @TempDir
    Path folder;

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    TestSite site;
    AlertRounds rounds;

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

    String subscribe(String selection, String frequency) throws Exception {
        later(Duration.ofSeconds(1));
        order(selection, KIM, frequency);
        rounds.once();
        String confirm = link(text(mail(server.getReceivedMessages().length)));
        HttpResponse<byte[]> done = post(confirm, Map.of("t", token(confirm), "act", "yes"));
        return page(done).select("a[href^=/abo/meine]").attr("href");
    }

    HttpResponse<byte[]> order(String selection, String address, String frequency) {
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

    void later(Duration time) {
        site.now = site.now.plus(time);
    }

    void add(NewsItem... items) {
        site.archive.keeping().report(Report.of(List.of(items)));
        site.archive.finding().refresh();
    }

    NewsItem item(String name, String title, String region) {
        return item(name, title, "", "2025-07-01", region, Rights.OPEN);
    }

    NewsItem item(String name, String title, String teaser, String day, String region, Rights rights) {
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

    HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        StringJoiner form = new StringJoiner("&");
        fields.forEach((name, value) -> form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest.Builder post =
                HttpRequest.newBuilder(site.address(path)).POST(HttpRequest.BodyPublishers.ofString(form.toString()));
        return site.send(post, "Content-Type", "application/x-www-form-urlencoded");
    }

    static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    static String token(String address) {
        return address.substring(address.indexOf("t=") + 2);
    }

    /** From 1. */
    MimeMessage mail(int number) {
        assertThat(server.getReceivedMessages()).hasSizeGreaterThanOrEqualTo(number);
        return server.getReceivedMessages()[number - 1];
    }

    List<String> texts() throws Exception {
        List<String> texts = new java.util.ArrayList<>();
        for (MimeMessage each : server.getReceivedMessages()) {
            texts.add(text(each));
        }
        return texts;
    }

    static String text(MimeMessage mail) throws Exception {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) throws Exception {
        return part(mail, 1);
    }

    static String part(MimeMessage mail, int place) throws Exception {
        MimeMultipart both = (MimeMultipart) mail.getContent();
        return Objects.requireNonNull(both.getBodyPart(place).getContent()).toString();
    }
}
