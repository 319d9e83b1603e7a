// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Remark DROPPED = Remark.of(RemarkCode.ENTRIES_DROPPED, 2);

    @Test
    void saysNothingWhereEverythingIsKept() {
        assertThat(Account.of(3, 3, 0, List.of())).isEmpty();
    }

    @Test
    void countsWhatTheParserDropped() {
        assertThat(said(Account.of(1, 1, 0, List.of(DROPPED))))
                .isEqualTo("3 gefunden, 1 behalten; Einträge ohne Titel, Text oder Link: 2");
    }

    @Test
    void namesEachReasonSoThatTheSumIsRight() {
        assertThat(said(Account.of(9, 4, 3, List.of(DROPPED))))
                .isEqualTo("11 gefunden, 4 behalten; Einträge ohne Titel, Text oder Link: 2;"
                        + " ohne Bezug zum Thema: 3; doppelt: 2");
    }

    @Test
    void repeatsOtherNotesAsTheyAre() {
        Remark odd = Remark.of(RemarkCode.INDEX_IN_INDEX);
        assertThat(Account.of(3, 3, 0, List.of(odd))).containsExactly(odd);
    }

    private static String said(List<Remark> account) {
        return Remark.all(account, Locale.GERMAN);
    }
}
