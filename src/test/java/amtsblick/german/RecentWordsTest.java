// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentWordsTest {
    private final List<String> worked = new ArrayList<>();
    private final RecentWords<Integer> lengths = new RecentWords<>(10, word -> {
        worked.add(word);
        return word.length();
    });

    @Test
    void worksOutAWordOnce() {
        assertThat(lengths.of("Amt")).isEqualTo(3);
        assertThat(lengths.of("Amt")).isEqualTo(3);
        assertThat(worked).containsExactly("Amt");
    }

    @Test
    void keepsFrequentWordsAndForgetsOthers() {
        lengths.of("selten");
        for (int i = 0; i < 100; i++) {
            lengths.of("häufig");
            lengths.of("wort" + i);
        }
        lengths.of("selten");
        assertThat(worked).filteredOn("häufig"::equals).hasSize(1);
        assertThat(worked).filteredOn("selten"::equals).hasSize(2);
    }
}
