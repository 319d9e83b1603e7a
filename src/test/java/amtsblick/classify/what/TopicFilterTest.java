// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.LabelledItem;
import amtsblick.news.Headline;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicFilterTest {
    private final TopicFilter filter = TopicFilter.of(ConfigFolder.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kabinett beschließt neues Onlinezugangsgesetz",
                "Bauanträge in Trier ab Mai online",
                "KI hilft dem Bürgeramt bei der Terminvergabe",
                "Cyberangriff legt Kreisverwaltung lahm",
                "Neue Rechenzentren für die Landesverwaltung",
                "Wohngeld jetzt digital beantragen",
                "Glasfaser für 400 Haushalte"
            })
    void keepsDigitalAdministration(String title) {
        assertThat(filter.keeps("digital", headline(title, ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freibad öffnet am Samstag",
                "Neue Kita im Ortsteil Nord eingeweiht",
                "Kabinett beschließt höheres Elterngeld",
                "Bundesliga im Onlinestream: So sehen Sie das Spiel",
                "Forderungen der Gewerkschaften an die Landesregierung",
                "Sperrung der B 27 zwischen Tübingen und Reutlingen"
            })
    void keepsOtherNewsOut(String title) {
        assertThat(filter.keeps("digital", headline(title, ""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Schwachstelle in Bürosoftware, Betroffen sind auch Behörden, true",
        "Schwachstelle in Fotosoftware, Update steht bereit, false"
    })
    void knowsWhichWarningConcernsPublicBodies(String title, String teaser, boolean kept) {
        assertThat(filter.keeps("security", headline(title, teaser))).isEqualTo(kept);
    }

    @Test
    void keepsMostOfOurHeadlinesAndHardlyAnyOther() throws IOException, URISyntaxException {
        List<Headline> ours = LabelledItem.read(resource("headlines.jsonl")).stream()
                .map(LabelledItem::headline)
                .toList();
        List<Headline> others = Files.readAllLines(resource("off-topic.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Shipped::headline)
                .toList();
        assertThat(share(ours)).as("kept of ours").isGreaterThan(0.75);
        assertThat(share(others)).as("kept of others").isLessThan(0.05);
    }

    private double share(List<Headline> headlines) {
        long kept = headlines.stream().filter(h -> filter.keeps("digital", h)).count();
        return (double) kept / headlines.size();
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(TopicFilterTest.class.getResource("/amtsblick/classify/" + name))
                .toURI());
    }

    @Test
    void hasTheFiltersThatSourcesName() {
        assertThat(List.of("digital", "security")).allMatch(filter::has);
        assertThat(filter.has("sport")).isFalse();
    }

    private static Headline headline(String title, String teaser) {
        return new Headline(
                Optional.empty(),
                title,
                teaser,
                URI.create("https://example.org/1"),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
    }
}
