// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    @Test
    void printsNoSecretOfAnAddressWhereverItStands() {
        URI address = URI.create("https://ada:geheim@amt.example/feed?token=4f2a");
        Remark remark = Remark.of(RemarkCode.REDIRECT_CIRCLE, address).at(address);
        assertThat(remark.toString())
                .isEqualTo(
                        "https://amt.example/feed?token=***: redirects in a circle, at https://amt.example/feed?token=***");
        assertThat(Remark.told("HTTP 301 to https://amt.example/?sid=1").toString())
                .endsWith("?sid=***");
    }

    @Test
    void printsNoCharactersThatSteerWhatPrintsThem() {
        Remark remark = Remark.of(
                RemarkCode.NETWORK,
                new IOException("Invalid status line: \"HTTP\u001B[31m\r\nFALSCH\u202Eexe\u2066\""));
        assertThat(remark.toString()).endsWith("Invalid status line: \"HTTP [31m FALSCHexe\"");
    }

    @Test
    void tellsNobodyWhichInternalNamesThereAre() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(Stream.of(RemarkCode.UNKNOWN_HOST, RemarkCode.UNRESOLVED, RemarkCode.NOT_PUBLIC)
                            .map(code -> Remark.of(code, "intern.example", "10.1.2.3")
                                    .in(language))
                            .distinct())
                    .hasSize(1)
                    .noneMatch(words -> words.contains("intern"));
        }
    }
}
