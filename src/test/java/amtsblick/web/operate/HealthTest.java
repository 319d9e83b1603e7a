// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.local.DiskSpace;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.push.hook.Webhook;
import amtsblick.push.hook.Webhooks;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Health and metrics, as who watches the program reads them. */
class HealthTest {
    @TempDir
    private Path folder;

    @Test
    void aProgramThatServesItsReadersIsUp() {
        try (TestSite site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")))) {
            for (String path : List.of("/health", "/health/ready", "/health/live")) {
                assertThat(site.get(path).statusCode()).isEqualTo(200);
                assertThat(site.text(path)).contains("\"status\":\"up\"");
            }
        }
    }

    @Test
    void thatNothingHasBeenCollectedYetIsSaid() {
        try (TestSite site = new TestSite(folder, false, List.of())) {
            assertThat(site.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(site.text("/health/ready")).contains("\"limited\"", "nothing has been collected yet");
        }
    }

    @Test
    void thatNothingComesInAnyMoreIsSaid() {
        try (TestSite site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")))) {
            Instant answered = TestSite.NOW.minus(Duration.ofHours(5));
            visited(site, Visit.Outcome.READ, answered, 0);
            assertThat(site.text("/health")).contains("\"up\"");
            visited(site, Visit.Outcome.FAILED, answered, 1);
            assertThat(site.text("/health"))
                    .contains("\"limited\"", "no source answers", "1 source visited", "2025-07-01T05:00:00Z");
            visited(site, Visit.Outcome.READ, TestSite.NOW, 0);
            assertThat(site.text("/health")).contains("\"up\"");
            site.now = TestSite.NOW.plus(Duration.ofDays(3));
            assertThat(site.text("/health"))
                    .as("nobody visits")
                    .contains(
                            "\"limited\"",
                            "no source is visited any more: none has answered since 2025-07-01T10:00:00Z");
        }
    }

    @Test
    void aSilenceThatWasOrderedIsNone() {
        try (TestSite site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")))) {
            Instant due = TestSite.NOW.plus(Duration.ofDays(5));
            Optional<Instant> now = Optional.of(TestSite.NOW);
            site.archive
                    .schedule()
                    .record(Visit.outline("example", due, now, now, Visit.Outcome.READ, 200, 0, 20), List.of());
            site.now = TestSite.NOW.plus(Duration.ofDays(4));
            assertThat(site.text("/health")).as("maxInterval may be a week").contains("\"up\"");
        }
    }

    @Test
    void thatNobodyVisitsIsSaidBesideASourceThatIsGone() {
        List<Source> sources = List.of(TestSite.source("example", true), TestSite.source("gone", true));
        try (TestSite site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")), sources)) {
            visited(site, Visit.Outcome.READ, TestSite.NOW, 0);
            Optional<Instant> now = Optional.of(TestSite.NOW);
            site.archive
                    .schedule()
                    .record(
                            Visit.outline("gone", NextVisit.NEVER, now, now, Visit.Outcome.FAILED, 0, 1, 20),
                            List.of());
            assertThat(site.text("/health")).contains("\"up\"");
            site.now = TestSite.NOW.plus(Duration.ofDays(3));
            assertThat(site.text("/health")).contains("\"limited\"", "no source is visited any more");
        }
    }

    private static void visited(TestSite site, Visit.Outcome outcome, Instant answered, int failures) {
        Optional<Instant> now = Optional.of(TestSite.NOW);
        site.archive
                .schedule()
                .record(
                        Visit.outline("example", TestSite.NOW, now, Optional.of(answered), outcome, 0, failures, 20),
                        List.of());
    }

    @Test
    void aReceiverThatTakesNothingIsSaid() throws Exception {
        try (TestSite site = new TestSite(folder.resolve("data"), List.of(Samples.item("a", "Netzwerk")), hooks())) {
            ReceiverState state = ReceiverState.from("chat", 1);
            site.archive.relay().keep(state.failed(TestSite.NOW), List.of());
            assertThat(site.text("/health")).as("once is nothing").contains("\"up\"");
            Instant next = TestSite.NOW.plus(Duration.ofMinutes(5));
            site.archive.relay().keep(state.failed(TestSite.NOW).failed(next), List.of());
            assertThat(site.text("/health"))
                    .contains("\"limited\"")
                    .contains("\"webhooks\":\"chat took nothing 2 times in a row, next attempt 2025-07-01T10:05:00Z\"");
            site.archive.relay().keep(state.gone(), List.of());
            assertThat(site.text("/health")).contains("chat said that it is gone, and is told no more");
        }
    }

    private List<Webhook> hooks() throws Exception {
        Files.writeString(
                folder.resolve("webhooks.yaml"),
                "webhooks: [{name: chat, address: http://127.0.0.1:1/, form: ntfy, selection: region=DE-TH}]");
        return Webhooks.of(ConfigFolder.of(folder, _ -> null));
    }

    @Test
    void whoCannotServeSaysSoAndIsAliveNevertheless() {
        TestSite site = new TestSite(folder, false, List.of());
        site.archive.close();
        assertThat(site.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(site.text("/health/ready")).contains("\"status\":\"down\"", "\"archive\"");
        assertThat(site.text("/health/live")).isEqualTo("{\"status\":\"up\"}");
        assertThat(site.get("/metrics").statusCode())
                .as("numbers are there as ever")
                .isEqualTo(200);
        site.close();
    }

    @Test
    void aFolderThatIsGoneIsSaidWithWhatToDo() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        assertThat(new DiskSpace(data).free()).isPositive();
        Files.delete(data);
        assertThat(new DiskSpace(data).trouble().orElseThrow()).contains("is gone", "restore FILE");
    }

    @Test
    void numbersTellHowFarReceiversAreTold() throws Exception {
        try (TestSite site = new TestSite(folder.resolve("data"), List.of(Samples.item("a", "Netzwerk")), hooks())) {
            assertThat(site.text("/metrics"))
                    .as("who was told nothing yet is not told everything")
                    .doesNotContain("receiver=\"chat\"");
            ReceiverState state = ReceiverState.from("chat", 0);
            site.archive.relay().keep(state.failed(TestSite.NOW).failed(TestSite.NOW.plusSeconds(600)), List.of());
            assertThat(site.text("/metrics"))
                    .contains("amtsblick_webhook_failures{receiver=\"chat\"} 2.0")
                    .contains("amtsblick_webhook_behind{receiver=\"chat\"} 1.0")
                    .contains("amtsblick_hub_leases 0.0");
        }
    }

    @Test
    void numbersTellSourcesLabelsAnswersAndTheMachine() {
        try (TestSite site = new TestSite(folder, false, List.of(Samples.item("a", "Netzwerk")))) {
            site.get("/");
            site.get("/");
            site.get("/?q=Netzwerk");
            String numbers = new String(site.get("/metrics").body(), StandardCharsets.UTF_8);
            assertThat(numbers)
                    .contains("amtsblick_sources{outcome=\"new\"} 1.0")
                    .contains("amtsblick_items_labelled{dimension=\"kind\"}")
                    .contains("amtsblick_answers_made_seconds_bucket{le=\"0.1\"}")
                    .contains("amtsblick_answers_made_seconds_count 2")
                    .contains("amtsblick_searches_seconds_bucket{le=\"0.1\"}")
                    .contains("amtsblick_visits_seconds_count 0", "amtsblick_fetched_bytes_total 0.0")
                    .contains("cache_gets_total{cache=\"answers\",result=\"hit\"}")
                    .contains("amtsblick_requests_total 4.0")
                    .contains("amtsblick_requests_refused_total 0.0")
                    .contains("amtsblick_visits_overdue")
                    .contains("amtsblick_security_events_total{event=\"wrong-credentials\"}")
                    .contains("amtsblick_disk_free_bytes")
                    .contains("jvm_memory_used_bytes", "jvm_threads_live_threads", "process_files_open_files");
        }
    }
}
