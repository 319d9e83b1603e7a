// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.junit.jupiter.api.Test;

class StopWordsTest {
    @Test
    void areThoseOfSnowball() {
        assertThat(GermanAnalyzer.getDefaultStopSet())
                .hasSize(231)
                .allSatisfy(word -> assertThat(StopWords.contains(new String((char[]) word)))
                        .isTrue());
        assertThat(StopWords.contains("amt")).isFalse();
    }
}
