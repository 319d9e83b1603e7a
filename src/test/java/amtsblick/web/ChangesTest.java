// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the changes and waits for the next, over HTTP. */
class ChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final NewsItem KNOWN = Samples.item("known", "Netz");

    private TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(KNOWN));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void whoWaitsWhenTheServerStopsIsToldThatNothingHappened() throws Exception {
        CompletableFuture<String> waiting = waitingFor("");
        site.stopServing();
        JsonNode answer = JSON.readTree(waiting.get());
        assertThat(answer.path("changes").isArray()).isTrue();
        assertThat(answer.path("changes")).isEmpty();
        assertThat(answer.path("last").asLong()).isEqualTo(last());
    }

    @Test
    void whoIsStillServedAfterFiveSecondsIsNoReasonToFailAtStopping() {
        site.delay = Duration.ofSeconds(30);
        CompletableFuture.runAsync(() -> site.get("/?q=Netz"));
        while (site.finds.get() == 0) {
            Thread.onSpinWait();
        }
        assertThatCode(site::stopServing).doesNotThrowAnyException();
    }

    @Test
    void whoWaitsForOneKindOfChangeIsNotWokenByAnother() throws Exception {
        CompletableFuture<String> waiting = waitingFor("&what=withdrawn");
        site.archive.keeping().report(Report.of(List.of(Samples.item("other", "Etwas anderes"))));
        site.archive.finding().refresh();
        long other = last();
        site.archive.keeping().amend(List.of(new Amendment.Withdrawn(KNOWN.id(), Optional.of(TestSite.NOW))));
        JsonNode answer = JSON.readTree(waiting.get());
        assertThat(answer.findValuesAsText("what")).containsExactly("withdrawn");
        assertThat(answer.path("last").asLong()).isGreaterThan(other);
    }

    @Test
    void whoWaitedInVainGoesOnAfterWhatDidNotMatter() throws IOException {
        long before = last();
        site.archive.keeping().report(Report.of(List.of(Samples.item("other", "Etwas anderes"))));
        assertThat(site.get("/api/v1/changes?what=REMOVED,New&limit=2&fields=id&after=0")
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .as("goes on with the same question")
                .contains("what=REMOVED%2CNew", "limit=2", "fields=id", "after=2>");
        JsonNode answer = JSON.readTree(site.text("/api/v1/changes?what=removed&wait=1&after=" + before));
        assertThat(answer.path("changes")).isEmpty();
        assertThat(answer.path("more").asBoolean()).isFalse();
        assertThat(answer.path("last").asLong()).isEqualTo(last());
    }

    private long last() {
        return site.archive.changes().last();
    }

    /** Waits for up to fifty seconds; returns when the server has the question. */
    private CompletableFuture<String> waitingFor(String more) {
        String path = "/api/v1/changes?wait=50&after=" + last() + more;
        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> site.text(path));
        while (site.followed.get() == 0) {
            Thread.onSpinWait();
        }
        return waiting;
    }
}
