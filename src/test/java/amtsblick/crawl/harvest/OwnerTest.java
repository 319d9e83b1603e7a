// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.stadt.example.de/a, https://presse.example.de/b",
        "https://www.BKA.gv.at/a, https://bka.gv.at/",
        "https://council.example.co.uk/, https://example.co.uk/news",
        "http://localhost:8080/a, http://localhost:8080/b",
        "http://127.0.0.1:9100/a, http://127.0.0.1:9100/b"
    })
    void isTheSameForTheHostsOfOneDomain(URI one, URI other) {
        assertThat(Owner.of(one)).isEqualTo(Owner.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.bka.gv.at/, https://www.bmf.gv.at/",
        "https://first.example.co.uk/, https://example2.co.uk/",
        "https://one.github.io/, https://other.github.io/",
        "http://localhost:8080/, http://localhost:8081/",
        "http://10.1.1.2/, http://10.2.1.2/",
        "https://example.de/, https://example.at/"
    })
    void differsWhereSomebodyElseRegistered(URI one, URI other) {
        assertThat(Owner.of(one)).isNotEqualTo(Owner.of(other));
    }
}
