// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amtsblick.archive.oversight.Deed;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.push.hook.Webhooks;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Visit;
import amtsblick.web.site.WebSettings;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an operator can do over HTTP, and what comes of it. */
class OperatorPagesTest extends OperatorSite {
    @Test
    void whoKnowsTheTokenSeesWhatIsGoingOn() {
        HttpResponse<byte[]> answer = site.get("/betrieb", "Authorization", KIM);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Document page = page(answer);
        assertThat(page.select("h1").text()).isEqualTo("Betrieb");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("table.sources th[scope=row] a").eachText()).contains("Quelle example", "Quelle quiet");
        assertThat(page.html()).doesNotContain(TOKEN).doesNotContain("<script");
        assertThat(site.get("/betrieb", "Authorization", "Bearer " + TOKEN).statusCode())
                .isEqualTo(200);
        assertThat(page(site.get("/betrieb?lang=en", "Authorization", KIM))
                        .select("h1")
                        .text())
                .isEqualTo("Operations");
    }

    @Test
    void howASourceCameToBeKnownIsToldToItsOperatorAlone() {
        Document page = page(site.get("/betrieb", "Authorization", KIM));
        assertThat(page.select("main").text()).contains("?key=*** with a valid feed (some_crawler)");
        assertThat(page.select("th[scope=row]").text())
                .as("what is read with each cell")
                .contains("Quelle example")
                .doesNotContain("some_crawler");
        assertThat(site.text("/sources/example")).contains("Quelle example").doesNotContain("some_crawler");
        assertThat(site.text("/sources")).doesNotContain("some_crawler");
    }

    @Test
    void aSourceIsVisitedNowMutedAndVisitedAgain() {
        site.archive.schedule().record(Visit.first("example", TestSite.NOW.plus(Duration.ofHours(5))), List.of());
        assertThat(said(source("visit"))).startsWith("Die Quelle ist an der Reihe");
        assertThat(site.archive.schedule().visit("example"))
                .hasValueSatisfying(visit -> assertThat(visit.due()).isEqualTo(TestSite.NOW));
        int watched = neverVisited();
        assertThat(said(source("mute"))).isEqualTo("Die Quelle wird nicht mehr besucht.");
        assertThat(neverVisited())
                .as("nobody is called out for a source that is silent on purpose")
                .isEqualTo(watched - 1);
        assertThat(site.archive.oversight().rulings().get("example").muted()).isTrue();
        assertThat(site.page("/sources/example").text()).contains("wird nicht besucht");
        assertThat(said(source("visit"))).startsWith("Diese Quelle ist abgeschaltet");
        assertThat(said(source("unmute"))).isEqualTo("Die Quelle wird wieder besucht.");
        assertThat(site.archive.oversight().deeds(10))
                .extracting(Deed::who, Deed::what, Deed::object)
                .containsExactly(
                        tuple("Kim", "unmute", "example"),
                        tuple("Kim", "mute", "example"),
                        tuple("Kim", "visit", "example"));
        assertThat(page(site.get("/betrieb", "Authorization", KIM)).text()).contains("Kim stummgeschaltet example");
        assertThat(text(site.get("/betrieb/protokoll.csv", "Authorization", KIM)))
                .startsWith("\"at\",\"who\",\"what\",\"object\",\"detail\"")
                .contains("\"2025-07-01T10:00:00Z\",\"Kim\",\"mute\",\"example\",\"\"");
    }

    @Test
    void whatIsBeingVisitedIsLeftAlone() {
        site.archive.schedule().claim("example", TestSite.NOW, Duration.ofMinutes(10));
        assertThat(said(source("visit"))).startsWith("Diese Quelle wird gerade besucht");
        assertThat(site.archive.oversight().deeds(10)).isEmpty();
    }

    @Test
    void aSourceThatWasTakenForSomebodyElsesIsConfirmed() {
        Remark moved = Remark.of(RemarkCode.MOVED_HOUSE, "neu.example", "example.org");
        Visit frozen = Visit.first("example", TestSite.NOW.plus(Duration.ofHours(5)))
                .draft()
                .ended(Visit.Outcome.FROZEN, 200, List.of(moved))
                .visit();
        assertThat(said(source("unfreeze"))).isEqualTo("Diese Quelle ist nicht angehalten.");
        site.archive.schedule().record(frozen, List.of());
        assertThat(page(site.get("/betrieb", "Authorization", KIM)).text()).contains("Es ist dieselbe Stelle");
        assertThat(said(source("unfreeze"))).startsWith("Die Quelle gilt als dieselbe");
        assertThat(site.archive.oversight().rulings().get("example").house()).contains("neu.example");
        assertThat(site.archive.schedule().visit("example")).hasValueSatisfying(visit -> {
            assertThat(visit.outcome()).isEqualTo(Visit.Outcome.NEW);
            assertThat(visit.due()).isEqualTo(TestSite.NOW);
        });
    }

    @Test
    void anAddressIsTriedAndWhatForbidsItIsSaid() {
        assertThat(page(site.get("/betrieb/meldung/unsinn", "Authorization", KIM))
                        .select("main a[href=/betrieb]"))
                .as("the way back")
                .hasSize(1);
        HttpResponse<byte[]> inside = post("/betrieb/probe", "address", "http://127.0.0.1:1/feed");
        assertThat(inside.statusCode()).isEqualTo(200);
        assertThat(page(inside).select(".lead").text())
                .startsWith("Die Adresse hat eine Zahl statt eines Servernamens. Gehört sie zu Ihrem Netz")
                .contains("privateAllowed: true")
                .doesNotContain("127.0.0.1");
        assertThat(page(post("/betrieb/probe", "address", "nowhere.invalid"))
                        .select("main .path, .lead")
                        .eachText())
                .containsExactly("https://nowhere.invalid", "Einen Server namens nowhere.invalid gibt es nicht.");
        assertThat(post("/betrieb/probe", "address", "kein Ort").statusCode()).isEqualTo(400);
        assertThat(site.archive.oversight().deeds(10))
                .extracting(Deed::what, Deed::object)
                .containsExactly(tuple("try", "https://nowhere.invalid"), tuple("try", "http://127.0.0.1:1/feed"));
    }

    @Test
    void thePrivacyPageSaysHowLongRecordsAreKept() {
        assertThat(site.page("/privacy").text()).contains("30 Tage im Abrufprotokoll", "1 Jahr lang aufgehoben");
        assertThat(site.page("/privacy?lang=en").text()).contains("kept for 1 year");
    }

    @Test
    void whoIsToldOfNewsIsShownAndCanBeTried() throws Exception {
        site.close();
        Path config = Files.createTempDirectory(folder, "config");
        Files.writeString(
                config.resolve("webhooks.yaml"),
                "webhooks: [{name: chat, address: http://127.0.0.1:1/, form: ntfy, selection: region=DE-TH}]");
        site = new TestSite(
                folder.resolve("told"),
                List.of(ITEM),
                new WebSettings.Limits(List.of(), 0, 1, 10_000),
                new WebSettings.OperatorPages(Optional.of(new Secret(TOKEN)), Optional.empty()),
                Webhooks.of(ConfigFolder.of(config, _ -> null)));
        Document page = page(site.get("/betrieb/empfaenger", "Authorization", KIM));
        assertThat(page.select("th[scope=row]").eachText()).containsExactly("chat");
        assertThat(page.text()).contains("region=DE-TH", "Zurzeit bittet niemand darum.");
        assertThat(said(post("/betrieb/empfaenger", "name", "chat")))
                .isEqualTo("Die Probe wurde nicht angenommen. Unten steht, warum.");
        assertThat(said(post("/betrieb/empfaenger", "name", "mail"))).isEqualTo("Diesen Empfänger gibt es nicht.");
        assertThat(page(site.get("/betrieb/empfaenger", "Authorization", KIM))
                        .select("table.log td")
                        .eachText())
                .contains("keine Antwort");
        assertThat(site.archive.oversight().deeds(1))
                .extracting(Deed::what, Deed::object)
                .containsExactly(tuple("tell", "chat"));
    }
}
