// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.query.QueryText.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Breitband Ausbau        | WORD(Breitband) WORD(Ausbau)",
                "\"digitale Akte\"       | PHRASE(digitale Akte)",
                "\"nie geschlossen       | PHRASE(nie geschlossen)",
                "Register -Grundbuch     | WORD(Register) -WORD(Grundbuch)",
                "NICHT Bayern            | -WORD(Bayern)",
                "Hessen ODER Thüringen   | WORD(Hessen) or WORD(Thüringen)",
                "Förder*                 | PREFIX(Förder)",
                "Mobilfunc~              | FUZZY(Mobilfunc)",
                "A UND B                 | WORD(A) WORD(B)",
                "Frankfurt (Oder)        | WORD(Frankfurt) WORD(Oder)",
                "region:DE-TH            | WORD(region DE-TH)",
                "Fo\u0308rder*                | PREFIX(Förder)",
                "\"Bu\u0308ro A\"            | PHRASE(Büro A)",
                "„digitale Akte“         | PHRASE(digitale Akte)",
                "»digitale Akte«         | PHRASE(digitale Akte)",
                "«digitale Akte» Amt     | PHRASE(digitale Akte) WORD(Amt)",
                "“digitale Akte”         | PHRASE(digitale Akte)",
                "‚digitale Akte‘         | PHRASE(digitale Akte)",
                "›digitale Akte‹         | PHRASE(digitale Akte)",
                "Jens’ Akte, Lars’ Amt   | WORD(Jens’) WORD(Akte,) WORD(Lars’) WORD(Amt)",
                "Register –Grundbuch     | WORD(Register) -WORD(Grundbuch)",
                "Register – Grundbuch    | WORD(Register) WORD(Grundbuch)",
                "Open‑Source             | WORD(Open-Source)",
                "Lehrer*innen            | WORD(Lehrer·innen)",
                "Lehrer:innen            | WORD(Lehrer·innen)",
                "Lehrer/innen            | WORD(Lehrer·innen)",
                "\"Lehrer_innen tagen\"   | PHRASE(Lehrer·innen tagen)",
                "Lehrer*                 | PREFIX(Lehrer)",
                "!!! ---                 | ''"
            })
    void reads(String typed, String clauses) {
        QueryText read = QueryText.parse(typed);
        assertThat(String.join(
                        " ", read.clauses().stream().map(QueryTextTest::shown).toList()))
                .isEqualTo(clauses);
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab*", "a~ b~ c~", "(a b) OR c", "-(a b)", "*wort", "[a TO b]", "\"a b\"~3"})
    void saysThatItReadsLessThanWasTyped(String typed) {
        assertThat(QueryText.parse(typed).notes()).containsExactly(QueryText.SIMPLIFIED);
    }

    @Test
    void saysThatItLeftSomethingOut() {
        QueryText read = QueryText.parse("wort ".repeat(QueryText.MAX_CLAUSES + 1));
        assertThat(read.clauses()).hasSize(QueryText.MAX_CLAUSES);
        assertThat(read.notes()).containsExactly(QueryText.SHORTENED);
        assertThat(QueryText.parse("x".repeat(300)).notes()).containsExactly(QueryText.SHORTENED);
    }

    private static String shown(Clause clause) {
        return (clause.or() ? "or " : "") + (clause.excluded() ? "-" : "") + clause.kind() + "(" + clause.text() + ")";
    }
}
