// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RemarkJsonTest {
    @Test
    void readsWhatItWrote() {
        Remark remark =
                Remark.of(RemarkCode.ROBOTS_DISALLOW, "a.example", "/\"x\"").at("news.xml");
        assertThat(RemarkJson.read(RemarkJson.write(remark))).isEqualTo(remark);
    }

    @Test
    void showsTheWordsOfAnEarlierVersionAsTheyAre() {
        for (String words : List.of("HTTP 500", "[\"half", "it's {0}")) {
            assertThat(RemarkJson.read(words).in(Locale.GERMANY)).isEqualTo(words);
        }
    }

    @Test
    void showsTheCodeOfALaterVersionAsItIs() {
        assertThat(RemarkJson.read("[\"on-fire\",\"\",\"a.example\"]").in(Locale.GERMANY))
                .contains("on-fire")
                .contains("a.example");
    }

    @Test
    void keepsTheRemarksOfAVisit() {
        Visit visit = Visit.first("a", Instant.EPOCH)
                .draft()
                .ended(
                        Visit.Outcome.FAILED,
                        0,
                        List.of(Remark.of(RemarkCode.ANSWER_TIMEOUT), Remark.of(RemarkCode.NOT_ASKED)))
                .visit();
        assertThat(VisitJson.read(VisitJson.write(visit))).isEqualTo(visit);
    }

    @Test
    void readsTheMessageOfAVisitThatAnEarlierVersionWrote() {
        String line =
                "{\"source\":\"a\",\"due\":\"2025-07-01T08:00:00Z\",\"outcome\":\"failed\",\"message\":\"HTTP 500\"}";
        assertThat(VisitJson.read(line).message()).isEqualTo("HTTP 500");
    }
}
