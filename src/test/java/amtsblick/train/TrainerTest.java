// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import amtsblick.classify.Shipped;
import amtsblick.classify.model.Model;
import amtsblick.classify.model.ModelFile;
import amtsblick.classify.model.Opinion;
import amtsblick.classify.text.HeadlineWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final List<Lesson> LESSONS = List.of(
            lesson("Gera: Server verschlüsselt | Erpresser fordern Geld.", "incident", "it-security"),
            lesson("Erpresser legen Kreisverwaltung lahm | Die Server sind aus.", "incident", "it-security"),
            lesson("Verschlüsselte Server in Suhl | Noch immer keine Mails.", "incident", "it-security"),
            lesson("Neue Abteilungsleiterin im Ministerium | Sie kommt aus Kiel.", "appointment", "governance"),
            lesson("Abteilungsleiter geht in Pension | Das Ministerium dankt.", "appointment", "governance"),
            lesson("Wer leitet die neue Abteilung? | Das Ministerium schweigt.", "appointment", "workforce"));

    @Test
    void learnsTheSameFromTheSameLessons() throws IOException {
        assertThat(bytes(Trainer.train(LESSONS))).isEqualTo(bytes(Trainer.train(LESSONS)));
    }

    @Test
    void knowsWhatIsLikeItsLessons() {
        Opinion opinion = opinion(LESSONS, "Serverraum verschlüsselt, Erpresserbrief gefunden");
        assertThat(most(opinion.kinds())).isEqualTo("incident");
        assertThat(most(opinion.topics())).isEqualTo("it-security");
        assertThat(opinion.kinds().values().stream().mapToDouble(share -> share).sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void goesByARareWordRatherThanByOneThatStandsEverywhere() {
        List<Lesson> lessons = new ArrayList<>();
        for (String day : List.of("Montag", "Dienstag", "Freitag")) {
            lessons.add(lesson("Digitalisierung " + day + ": Klausur", "event", "governance"));
            lessons.add(lesson("Digitalisierung " + day + ": Bericht", "report", "governance"));
        }
        lessons.add(lesson("Digitalisierung: Bericht", "report", "governance"));
        assertThat(most(opinion(lessons, "Digitalisierung und Klausur").kinds()))
                .isEqualTo("event");
    }

    @Test
    void goesByALessonThatCountsForManyRatherThanByTwoThatCountLittle() {
        List<Lesson> lessons = new ArrayList<>(LESSONS);
        lessons.add(lesson("Klausur in Jena", "event", "governance").worth(5));
        lessons.add(lesson("Klausur in Jena", "report", "governance").worth(0.2));
        lessons.add(lesson("Klausur in Jena", "report", "governance").worth(0.2));
        assertThat(most(opinion(lessons, "Klausur in Gera").kinds())).isEqualTo("event");
    }

    @Test
    void goesByTheSenderToo() {
        List<Lesson> lessons = new ArrayList<>();
        for (String town : List.of("gera", "suhl", "jena")) {
            lessons.add(from("spd-" + town + ".de", "opinion"));
            lessons.add(from("stadt-" + town + ".de", "launch"));
        }
        Model model = Trainer.train(lessons);
        HeadlineWords text = HeadlineWords.of(Shipped.headline("Neues vom Amt"));
        assertThat(most(model.opinion(text, "spd-weimar.de").kinds())).isEqualTo("opinion");
        assertThat(most(model.opinion(text, "stadt-weimar.de").kinds())).isEqualTo("launch");
        for (String nobody : List.of("192.0.2.7", "text.invalid")) {
            assertThat(model.opinion(text, nobody).kinds())
                    .as(nobody)
                    .isEqualTo(model.opinion(text, "").kinds());
        }
        assertThat(model.opinion(text, "spd-weimar.de").kindWords().apply("opinion"))
                .first()
                .isEqualTo("spd-weimar.de");
    }

    @Test
    void namesTheWordsThatSpokeLoudest() {
        assertThat(opinion(LESSONS, "Donnerstag: Abteilungsleiter gesucht")
                        .kindWords()
                        .apply("appointment"))
                .first()
                .isEqualTo("Abteilungsleiter");
    }

    @Test
    void learnsNothingOfTopicsFromACorrectedKind() {
        List<Lesson> more = new ArrayList<>(LESSONS);
        more.add(Lesson.of(Shipped.headline("Ganz anders"), "", Optional.of("event"), List.of(), Optional.empty()));
        Opinion opinion = opinion(more, "Ganz anders");
        assertThat(most(opinion.kinds())).isEqualTo("event");
        assertThat(opinion.topics()).containsOnlyKeys("governance", "it-security", "workforce");
    }

    @Test
    void takesAKindThatIsRightTooForHalfRight() {
        Lesson both = Lesson.of(
                Shipped.headline("Tagung beschließt Plan"),
                "",
                Optional.of("event"),
                List.of("strategy"),
                Optional.empty());
        Map<String, Double> kinds =
                opinion(Collections.nCopies(20, both), "Tagung beschließt Plan").kinds();
        assertThat(kinds.get("event")).isGreaterThan(kinds.get("strategy"));
        assertThat(kinds.get("strategy")).isGreaterThan(0.2);
    }

    @Test
    void learnsOnFromAModelThatKeepsWhatTheNewLessonsDoNotTouch() {
        Model before = Trainer.train(
                Stream.concat(LESSONS.stream(), Stream.of(lesson("Messe für Busse und Bahnen", "event", "mobility")))
                        .toList());
        Lesson correction = Lesson.of(
                Shipped.headline("Quorblat in Gera"),
                "",
                Optional.of("event"),
                List.of(),
                Optional.of(List.of("mobility")));
        Model after = Trainer.trainOn(before, List.of(correction));
        assertThat(most(opinion(after, "Quorblat kommt").kinds())).isEqualTo("event");
        assertThat(most(opinion(after, "Quorblat kommt").topics())).isEqualTo("mobility");
        String untouched = "Serverraum verschlüsselt, Erpresserbrief gefunden";
        assertThat(most(opinion(after, untouched).kinds())).isEqualTo("incident");
        assertThat(opinion(after, untouched).topics().get("it-security"))
                .isCloseTo(opinion(before, untouched).topics().get("it-security"), within(0.05));
    }

    @Test
    void saysWhenNoLessonTeachesAnything() {
        Lesson empty = Lesson.of(Shipped.headline("Ganz anders"), "", Optional.empty(), List.of(), Optional.empty());
        assertThatThrownBy(() -> Trainer.train(List.of(empty))).hasMessage("there is nothing to learn from");
    }

    private static Lesson from(String host, String kind) {
        return Lesson.of(Shipped.headline("Neues vom Amt"), host, Optional.of(kind), List.of(), Optional.empty());
    }

    private static Lesson lesson(String headline, String kind, String topic) {
        return Lesson.of(Shipped.headline(headline), "", Optional.of(kind), List.of(), Optional.of(List.of(topic)));
    }

    private static Opinion opinion(List<Lesson> lessons, String headline) {
        return opinion(Trainer.train(lessons), headline);
    }

    private static Opinion opinion(Model model, String headline) {
        return model.opinion(HeadlineWords.of(Shipped.headline(headline)), "");
    }

    private static String most(Map<String, Double> shares) {
        return Collections.max(shares.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, bytes);
        return bytes.toByteArray();
    }
}
