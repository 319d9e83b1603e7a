// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Rights;
import amtsblick.news.label.Level;
import amtsblick.parse.listing.Selectors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;
import org.junit.jupiter.api.Test;

/** The sources that ship: what a new installation reads. */
class ShippedSourcesTest {
    private static final Set<String> STATES = Set.of(
            "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SL",
            "DE-SN", "DE-ST", "DE-SH", "DE-TH");

    private final ConfigFolder config = ConfigFolder.defaults();
    private final SourceCatalogue catalogue = SourceCatalogue.read(config);

    @Test
    void areAllThatAreKnown() {
        assertThat(catalogue.all()).hasSize(195);
        assertThat(catalogue.enabled()).hasSize(56);
    }

    @Test
    void coverEveryStateAndTheNeighbours() {
        assertThat(catalogue.all())
                .extracting(Source::region)
                .containsAll(STATES)
                .contains("DE", "EU", "AT", "CH");
    }

    @Test
    void areSwitchedOnForEveryStateAndLevel() {
        assertThat(catalogue.enabled()).extracting(Source::region).containsAll(STATES);
        assertThat(catalogue.enabled().stream().map(Source::level).distinct())
                .contains(Optional.empty())
                .contains(Stream.of(Level.FEDERAL, Level.STATE, Level.MUNICIPAL, Level.ASSOCIATION, Level.EU)
                        .map(Optional::of)
                        .toArray(Optional[]::new));
    }

    @Test
    void sayHowTheyAreKnown() {
        assertThat(catalogue.all()).allSatisfy(source -> {
            assertThat(source.evidence()).as(source.id()).isNotBlank();
            assertThat(source.name()).as(source.id()).hasSizeLessThanOrEqualTo(45);
            assertThat(source.verified().stream()).allMatch(day -> day.isAfter(LocalDate.of(2026, 1, 1)));
        });
    }

    @Test
    void areCarefulWithOtherPeoplesTexts() {
        assertThat(catalogue.all())
                .filteredOn(source -> source.rights() == Rights.OPEN)
                .extracting(Source::id)
                .containsExactlyInAnyOrder("bgbl", "eu-presscorner-de", "eu-digital-strategy-html");
        assertThat(catalogue.find("heise-netzpolitik").orElseThrow().rights()).isEqualTo(Rights.HEADLINE);
    }

    @Test
    void bypassNobodysWishes() {
        assertThat(catalogue.all()).noneMatch(source -> source.robotsOverride().isPresent() || source.privateAllowed());
    }

    @Test
    void nameFiltersThatExist() {
        List<String> filters = config.yaml("filters.yaml").maps("filters").stream()
                .map(filter -> filter.text("id"))
                .toList();
        assertThat(catalogue.all().stream()
                        .flatMap(source -> source.topicFilter().stream())
                        .distinct())
                .isSubsetOf(filters);
    }

    @Test
    void haveSelectorsThatJsoupUnderstands() {
        assertThat(catalogue.all().stream().flatMap(source -> source.selectors().stream()))
                .isNotEmpty()
                .flatMap(ShippedSourcesTest::all)
                .allSatisfy(selector -> assertThat(QueryParser.parse(selector)).isNotNull());
    }

    /** Every selector, without the attribute it may end in and without the sign for the item itself. */
    private static List<String> all(Selectors selectors) {
        return Stream.concat(
                        Stream.of(selectors.item()),
                        Stream.of(
                                        selectors.title(),
                                        selectors.link(),
                                        selectors.date(),
                                        selectors.teaser(),
                                        selectors.kicker(),
                                        selectors.next())
                                .flatMap(Optional::stream))
                .filter(selector -> !selector.equals("."))
                .map(selector -> selector.replaceFirst("@.*$", ""))
                .toList();
    }
}
