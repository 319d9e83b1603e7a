// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> PLACES = List.of("Lübeck", "Lübbecke", "Gießen", "Rotenburg an der Fulda", "Ulm");

    @ParameterizedTest
    @CsvSource({
        "luebeck, Lübeck",
        "Lübekc, Lübeck",
        "GIESSEN, Gießen",
        "Giesen, Gießen",
        "rotenburg, Rotenburg an der Fulda",
        "Um, Ulm"
    })
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.alike(typed, PLACES, 1)).containsExactly(meant);
    }

    @Test
    void namesTheNearestFirstAndNoneThatIsFar() {
        assertThat(Nearest.alike("Lübbeck", PLACES, 3)).containsExactly("Lübbecke", "Lübeck");
        assertThat(Nearest.alike("Wanne-Eickel", PLACES, 3)).isEmpty();
        assertThat(Nearest.alike("", PLACES, 3)).isEmpty();
    }

    @Test
    void readsNoFurtherThanAnybodyTypes() {
        assertThat(Nearest.alike("Ulm".repeat(100_000), PLACES, 1)).isEmpty();
    }
}
