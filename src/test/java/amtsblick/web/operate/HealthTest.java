// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.local.DiskSpace;
import amtsblick.web.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                    .contains("cache_gets_total{cache=\"answers\",result=\"hit\"}")
                    .contains("amtsblick_requests_total 4.0")
                    .contains("amtsblick_requests_refused_total 0.0")
                    .contains("amtsblick_visits_overdue")
                    .contains("amtsblick_disk_free_bytes")
                    .contains("jvm_memory_used_bytes", "jvm_threads_live_threads", "process_files_open_files");
        }
    }
}
