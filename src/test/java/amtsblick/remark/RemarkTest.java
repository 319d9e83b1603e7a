// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {
    private static final Pattern ARGUMENT = Pattern.compile("<\\d>");

    @ParameterizedTest
    @EnumSource(RemarkCode.class)
    void hasWordsWithTheSameArgumentsInBothLanguages(RemarkCode code) {
        Remark remark = Remark.of(code, "<0>", "<1>", "<2>");
        assertThat(remark.in(Locale.GERMANY)).isNotBlank().doesNotContain("{", "''");
        assertThat(arguments(remark, Locale.GERMANY)).isEqualTo(arguments(remark, Locale.UK));
    }

    @ParameterizedTest
    @EnumSource(RemarkCode.class)
    void isKnownByItsId(RemarkCode code) {
        assertThat(RemarkCode.of(code.id())).contains(code);
    }

    @Test
    void saysWhereItWasMet() {
        Remark remark = Remark.of(RemarkCode.TOO_LARGE, 5_000_000).at("news.xml");
        assertThat(remark.in(Locale.GERMANY)).isEqualTo("news.xml: die Antwort ist größer als 5000000 Bytes");
        assertThat(Remark.all(List.of(remark, Remark.told("odd")), Locale.UK))
                .isEqualTo("news.xml: the answer is larger than 5000000 bytes; odd");
    }

    @Test
    void saysWordsAsTheyWereToldWhateverStandsInThem() {
        assertThat(Remark.told("it''s {0} <b>").in(Locale.GERMANY)).isEqualTo("it''s {0} <b>");
    }

    private static List<String> arguments(Remark remark, Locale language) {
        List<String> found = ARGUMENT.matcher(remark.in(language))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        List<String> sorted = new java.util.ArrayList<>(found);
        Collections.sort(sorted);
        return sorted;
    }
}
