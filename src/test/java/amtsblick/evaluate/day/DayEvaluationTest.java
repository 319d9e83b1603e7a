// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.evaluate.day.DayEvaluation.Answer;
import amtsblick.evaluate.day.DayEvaluation.DayScores;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages whose day is known, each mistaken in its own way. */
class DayEvaluationTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWrongDaysFromMissingAndGuessedOnes() throws IOException {
        page("recht.html", "<h1>Akte</h1><p>Pressemitteilung Nr. 7 vom 3. März 2025</p>");
        page("keins.html", "<h1>Kontakt</h1><p>Das Amt ist offen.</p>");
        page("falsch.html", "<h1>Akte</h1><p>Pressemitteilung Nr. 8 vom 4. März 2025</p>");
        page("fehlt.html", "<h1>Akte</h1><p>Nun auch im Süden.</p>");
        page("geraten.html", "<h1>Akte</h1><p>Pressemitteilung Nr. 9 vom 5. März 2025</p>");
        Path file = lines(
                line("recht", "\"2025-03-03\""),
                line("keins", "null"),
                line("falsch", "\"2025-04-04\""),
                line("fehlt", "\"2025-04-05\""),
                line("geraten", "null"));
        List<Answer> answers = DayEvaluation.answers(KnownDay.read(file));
        assertThat(DayEvaluation.scores(answers)).isEqualTo(new DayScores(5, 2, 1, 1, 1));
        assertThat(answers.stream().flatMap(answer -> answer.mistake().stream()))
                .containsExactly(
                        "falsch: 2025-03-04 instead of 2025-04-04",
                        "fehlt: none instead of 2025-04-05",
                        "geraten: 2025-03-05 instead of none");
    }

    @Test
    void readsPackedPages() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.html.gz")))) {
            out.write("<h1>Akte</h1><p>Pressemitteilung vom 3. März 2025</p>".getBytes(StandardCharsets.UTF_8));
        }
        Path file = lines(
                "{\"id\":\"a\",\"file\":\"a.html.gz\",\"url\":\"https://amt.example/a b\",\"date\":\"2025-03-03\"}");
        assertThat(DayEvaluation.scores(DayEvaluation.answers(KnownDay.read(file)))
                        .right())
                .isEqualTo(1);
    }

    @Test
    void namesTheLineOfAMistakeInTheFile() throws IOException {
        Path file = lines(line("a", "null"), line("b", "\"gestern\""));
        assertThatThrownBy(() -> KnownDay.read(file)).hasMessageContaining(":2: 'date' is no date: gestern");
    }

    private static String line(String id, String date) {
        return "{\"id\":\"" + id + "\",\"file\":\"" + id + ".html\",\"url\":\"https://amt.example/" + id
                + "\",\"date\":" + date + "}";
    }

    private Path lines(String... lines) throws IOException {
        return Files.write(folder.resolve("days.jsonl"), List.of(lines));
    }

    private void page(String name, String body) throws IOException {
        Files.writeString(folder.resolve(name), "<!doctype html><html lang=de><meta charset=utf-8><body>" + body);
    }
}
