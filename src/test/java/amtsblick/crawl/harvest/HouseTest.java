// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Harvest;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseTest {
    private static final URI ADDRESS = URI.create("https://www.ministerium.example.de/presse");

    @ParameterizedTest
    @CsvSource({
        "https://presse.example.de/feed, true",
        "http://example.de, true",
        "https://example.com/feed, false",
        "https://beispielministerium.de/feed, false",
        "https://neu.confirmed.eu/feed, true"
    })
    void isTheRegisteredDomain(String address, boolean own) {
        Source source = Source.of("a", ADDRESS, SourceKind.FEED)
                .movedTo(Optional.of("www.confirmed.eu"))
                .source();
        assertThat(new House(source, Harvest.NONE).isAt(URI.create(address))).isEqualTo(own);
    }

    @Test
    void isForASourceThatIsFoundOutWhereItWasFoundAtFirst() {
        Source source = Source.of("a", ADDRESS, SourceKind.AUTO).source();
        URI portal = URI.create("https://www.presseportal.de/rss/dienststelle_1.rss2");
        assertThat(new House(source, Harvest.NONE).isAt(portal)).isTrue();
        assertThat(new House(source, foundAt("presseportal.de")).isAt(portal)).isTrue();
        assertThat(new House(source, foundAt("example.de")).isAt(portal)).isFalse();
    }

    private static Harvest foundAt(String house) {
        return new Harvest(
                9, 9, false, 0, 9, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 9, house);
    }
}
