// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {
    private static final FilterNames NAMES = names();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static FilterNames names() {
        ConfigFolder config = ConfigFolder.defaults();
        return FilterNames.of(config, Vocabulary.of(config));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
                Breitband Ausbau        ; WORD(Breitband) WORD(Ausbau)
                "digitale Akte"         ; PHRASE(digitale Akte)
                Register -Grundbuch     ; WORD(Register) -WORD(Grundbuch)
                NICHT Bayern            ; -WORD(Bayern)
                Hessen ODER Thüringen   ; [WORD(Hessen) | WORD(Thüringen)]
                Hessen | Thüringen A    ; [WORD(Hessen) | WORD(Thüringen)] WORD(A)
                A ODER B ODER C         ; [WORD(A) | WORD(B) | WORD(C)]
                Förder*                 ; PREFIX(Förder)
                Mobilfunc~              ; FUZZY(Mobilfunc)
                A UND B                 ; WORD(A) WORD(B)
                Frankfurt (Oder)        ; WORD(Frankfurt) WORD(Oder)
                (A B) ODER C            ; [(WORD(A) WORD(B)) | WORD(C)]
                -(A B)                  ; -(WORD(A) WORD(B))
                A (B ODER "C D")        ; WORD(A) [WORD(B) | PHRASE(C D)]
                24/7 im Amt             ; WORD(24 7) WORD(im) WORD(Amt)
                Hinweis: neu            ; WORD(Hinweis) WORD(neu)
                C++ & Co.               ; WORD(C++) WORD(Co.)
                Wer zahlt was?!         ; WORD(Wer) WORD(zahlt) WORD(was)
                Was gilt ab 2027?       ; WORD(Was) WORD(gilt) WORD(ab) WORD(2027)
                "Wer zahlt?" Amt ?      ; PHRASE(Wer zahlt?) WORD(Amt)
                Förder*?                ; PREFIX(Förder)
                im:2026?                ; 2026-01-01..2026-12-31
                § 12b                   ; WORD(12b)
                [Wallet] {Netz}         ; WORD(Wallet) WORD(Netz)
                <Wallet>                ; WORD(Wallet)
                Wallet<b>App            ; WORD(Wallet b App)
                Wallet😀 Netz™ ; WORD(Wallet) WORD(Netz)
                ✔️ "Wallet 👍🏽" ; PHRASE(Wallet)
                titel:★Wallet           ; TITLE WORD(Wallet)
                titel:Wallet            ; TITLE WORD(Wallet)
                title:"digitale Akte"   ; TITLE PHRASE(digitale Akte)
                Titel:Breit*            ; TITLE PREFIX(Breit)
                titel: (A ODER B)       ; [TITLE WORD(A) | TITLE WORD(B)]
                ort:"Bad Homburg"       ; PLACE PHRASE(Bad Homburg)
                -titel:Wallet Amt       ; -TITLE WORD(Wallet) WORD(Amt)
                region:Thüringen        ; region=DE-TH
                region:DE-TH            ; region=DE-TH
                region:Bavaria          ; region=DE-BY
                region:"Rheinland-Pfalz" ; region=DE-RP
                land:bayern             ; region=DE-BY
                -region:Hessen Netz     ; -region=DE-HE WORD(Netz)
                region:(Hessen ODER Sachsen) ; [region=DE-HE | region=DE-SN]
                thema:IT-Sicherheit     ; topic=it-security
                topic:"open data"       ; topic=open-data
                art:Vereinbarungen      ; kind=agreement
                kind:agreements         ; kind=agreement
                ebene:Kommune           ; level=municipal
                stelle:fitko            ; body=FITKO
                nach:2025               ; 2026-01-01..
                nach:31.12.2025         ; 2026-01-01..
                after:2025-12-31        ; 2026-01-01..
                vor:"März 2026"         ; ..2026-02-28
                before:2026-03          ; ..2026-02-28
                ab:1.3.2026             ; 2026-03-01..
                bis:03.2026             ; ..2026-03-31
                im:2026                 ; 2026-01-01..2026-12-31
                ab:gestern              ; 2026-06-30..
                im:November             ; 2025-11-01..2025-11-30
                vor:"letzte Woche"      ; ..2026-06-21
                Fo\u0308rder*           ; PREFIX(Förder)
                „digitale Akte“         ; PHRASE(digitale Akte)
                »digitale Akte«         ; PHRASE(digitale Akte)
                «digitale Akte» Amt     ; PHRASE(digitale Akte) WORD(Amt)
                “digitale Akte”         ; PHRASE(digitale Akte)
                ‚digitale Akte‘         ; PHRASE(digitale Akte)
                ›digitale Akte‹         ; PHRASE(digitale Akte)
                Jens’ Akte, Lars’ Amt   ; WORD(Jens’) WORD(Akte,) WORD(Lars’) WORD(Amt)
                Register –Grundbuch     ; WORD(Register) -WORD(Grundbuch)
                Register – Grundbuch    ; WORD(Register) WORD(Grundbuch)
                Open‑Source             ; WORD(Open-Source)
                Lehrer*innen            ; WORD(Lehrer·innen)
                Lehrer:innen            ; WORD(Lehrer·innen)
                Lehrer/innen            ; WORD(Lehrer·innen)
                "Lehrer_innen tagen"    ; PHRASE(Lehrer·innen tagen)
                Lehrer*                 ; PREFIX(Lehrer)
                !!! ---                 ; ''
                """)
    void reads(String typed, String clauses) {
        assertThat(shown(typed)).isEqualTo(clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
                ab*                     ; WORD(ab)               ; query.beginning 'ab*'
                a~ b~ c~                ; FUZZY(a) FUZZY(b) WORD(c) ; query.simplified 'c~'
                *wort                   ; WORD(wort)             ; query.simplified '*wort'
                "a b"~3                 ; PHRASE(a b)            ; query.simplified '~3'
                [2020 TO 2026]          ; WORD(2020) WORD(TO) WORD(2026) ; query.simplified '[' query.simplified ']'
                >20 Mio                 ; WORD(20) WORD(Mio)     ; query.simplified '>20'
                Amt "nie zu             ; WORD(Amt) PHRASE(nie zu) ; query.quote '"'
                Amt (nie zu             ; WORD(Amt) WORD(nie) WORD(zu) ; query.bracket '('
                Amt) zu                 ; WORD(Amt) WORD(zu)     ; query.bracket ')'
                ()                      ; ''                     ; ''
                [Wallet] {Netz} <Amt>   ; WORD(Wallet) WORD(Netz) WORD(Amt) ; ''
                <ab*>                   ; WORD(ab)               ; query.beginning 'ab*'
                [Amt] [1 TO 2]          ; WORD(Amt) WORD(1) WORD(TO) WORD(2) ; query.simplified '[' query.simplified ']'
                ODER Amt                ; WORD(Amt)              ; query.operator 'ODER'
                Amt ODER                ; WORD(Amt)              ; query.operator 'ODER'
                Amt ODER UND Rat        ; [WORD(Amt) | WORD(Rat)] ; query.operator 'UND'
                Amt NICHT               ; WORD(Amt)              ; query.operator 'NICHT'
                (Amt ODER) Rat          ; WORD(Amt) WORD(Rat)    ; query.operator 'ODER'
                titel: ODER Rat         ; TITLE WORD(Rat)        ; query.operator 'ODER'
                Rat titel:              ; WORD(Rat)              ; query.empty 'titel:'
                Rat titel: ?            ; WORD(Rat)              ; query.empty 'titel:'
                titel: ort:Gera         ; PLACE WORD(Gera)       ; query.empty 'titel:'
                Kaff?ee                 ; WORD(Kaff ee)          ; query.simplified 'Kaff?ee'
                ~20 Mio                 ; WORD(20) WORD(Mio)     ; query.simplified '~20'
                region:Türingen Netz    ; WORD(Türingen) WORD(Netz) ; query.value 'Türingen' Thüringen
                region:Atlantis         ; WORD(Atlantis)         ; query.value 'Atlantis'
                vor:bald                ; WORD(bald)             ; query.day 'bald'
                nach:31.02.2026         ; WORD(31.02.2026)       ; query.day '31.02.2026'
                thma:Netz               ; WORD(thma Netz)        ; query.field 'thma:' thema:
                """)
    void explainsEachMistakeAtItsPlace(String typed, String clauses, String remarks) {
        QueryText read = QueryText.parse(typed, NAMES, TODAY);
        assertThat(shown(typed)).isEqualTo(clauses);
        assertThat(read.remarks().stream()
                        .map(remark -> remark.id() + " '" + read.typed().substring(remark.start(), remark.end()) + "'"
                                + remark.meant().stream()
                                        .limit(1)
                                        .map(name -> " " + name)
                                        .collect(joining()))
                        .collect(joining(" ")))
                .isEqualTo(remarks);
    }

    @Test
    void withoutQuotesOnlyWhatIsBoundToAFieldStaysTogether() {
        assertThat(QueryText.unquoted("\"digitale Akte\" Rat")).isEqualTo("digitale Akte Rat");
        assertThat(QueryText.unquoted("titel:\"digitale Akte\" \"offene Daten\" -\"a b\""))
                .isEqualTo("titel:\"digitale Akte\" offene Daten -\"a b\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
                Vergabe vor:01.10.2026    ; Vergabe                ; Vergabe
                Register -Grundbuch       ; Register               ; Register -Grundbuch
                titel:"digitale Akte" Rat ; Rat                    ; titel:"digitale Akte" Rat
                quelle:"Rathaus Kassel"   ; ''                     ; ''
                "offene Daten" Bayern     ; Bayern                 ; "offene Daten" Bayern
                Kommun* Netz~ Rat         ; Rat                    ; Kommun* Netz~ Rat
                Hessen ODER Sachsen       ; ''                     ; Hessen ODER Sachsen
                Frankfurt (Oder)          ; Frankfurt (Oder)       ; Frankfurt (Oder)
                region:(Hessen Sachsen) A ; ''                     ; Hessen Sachsen) A
                """)
    void knowsWhatStandsForItself(String typed, String loose, String withoutValues) {
        assertThat(shownLetters(LooseWords.of(typed))).isEqualTo(loose);
        assertThat(shownLetters(LooseWords.withoutValues(typed))).isEqualTo(withoutValues);
    }

    private static String shownLetters(String text) {
        return text.replace(LooseWords.HIDDEN, ' ').strip().replaceAll(" +", " ");
    }

    @Test
    void saysThatItLeftSomethingOut() {
        QueryText read = QueryText.parse("wort ".repeat(QueryText.MAX_CLAUSES + 1), NAMES, TODAY);
        assertThat(read.clauses()).hasSize(QueryText.MAX_CLAUSES);
        assertThat(read.notes()).containsExactly(QueryText.SHORTENED);
        assertThat(QueryText.parse("x".repeat(300), NAMES, TODAY).notes()).containsExactly(QueryText.SHORTENED);
    }

    @Test
    void readsAnythingThatCanBeTyped() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "a", "Ämter", "(", ")", "((((", "\"", "-", "!", "+", "*", "?", "~", "~2", ":", "titel:", "region:",
                "nach:", " ", " ", "OR", "ODER ", "AND ", "NOT ", "||", "&&", "[", "]", "{", "^2", "/", "\\", "<", "=",
                "@", "fn:or(", "2026", "\u0000", "\u3000", "\ud83d", "\u202e", "#", "`", "'", ";", ",", ".", "§", "TO");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(QueryText.parse(typed.toString(), NAMES, TODAY).remarks())
                    .as("%s", typed)
                    .allMatch(remark -> remark.start() <= remark.end());
        }
    }

    @Test
    void asksForNothingMoreThanNobodyCarriesFurther() {
        String typed = "Ra\u0308te ".repeat(100);
        String kept = QueryText.bounded(typed);
        assertThat(kept).hasSizeLessThan(260);
        assertThat(QueryText.parse(kept, NAMES, TODAY)).isEqualTo(QueryText.parse(typed, NAMES, TODAY));
        assertThat(QueryText.bounded("Räte")).isEqualTo("Räte");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
                -Papier               ; Papier
                !Papier -"a b"        ; Papier a b
                NICHT Papier UND -Akte ; Papier Akte
                Amt -Papier           ; ''
                -Papier ODER -Akte    ; ''
                -(Papier Akte)        ; ''
                Papier                ; ''
                """)
    void knowsWhenNothingIsAskedForButToLeaveOut(String typed, String excluded) {
        assertThat(String.join(" ", QueryText.excluded(typed))).isEqualTo(excluded);
    }

    private static String shown(String typed) {
        return shown(QueryText.parse(typed, NAMES, TODAY).clauses(), " ");
    }

    private static String shown(List<Clause> clauses, String between) {
        return clauses.stream().map(QueryTextTest::shown).collect(joining(between));
    }

    private static String shown(Clause clause) {
        return switch (clause) {
            case Clause.Words words ->
                (words.scope() == Clause.Scope.ANYWHERE ? "" : words.scope() + " ") + words.kind() + "(" + words.text()
                        + ")";
            case Clause.Label label -> label.dimension().id() + "=" + label.value();
            case Clause.Days days ->
                days.span().from().map(String::valueOf).orElse("") + ".."
                        + days.span().to().map(String::valueOf).orElse("");
            case Clause.Not not -> "-" + shown(not.clause());
            case Clause.Any any -> "[" + shown(any.clauses(), " | ") + "]";
            case Clause.All all -> "(" + shown(all.clauses(), " ") + ")";
        };
    }
}
