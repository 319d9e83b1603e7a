// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each body of {@code bodies.tsv} has one row, so that what is mended in one place is mended. */
class ShippedBodiesTest {
    private static final List<TermTable.Row> ROWS =
            TermTable.rows(ConfigFolder.defaults(), "bodies.tsv", "names", "regions", "short", "host");

    @Test
    void noNameStandsTwice() {
        assertThat(ROWS.stream().flatMap(row -> row.list("names").stream()).map(ShippedBodiesTest::bare))
                .doesNotHaveDuplicates();
    }

    @Test
    void noNameOfARowIsTheBeginningOfAnotherThatIsOpen() {
        assertThat(ROWS).allSatisfy(row -> {
            List<String> open = row.list("names").stream()
                    .filter(name -> name.endsWith("*") && !name.startsWith("-"))
                    .map(ShippedBodiesTest::bare)
                    .toList();
            assertThat(row.list("names").stream().map(ShippedBodiesTest::bare))
                    .noneMatch(name -> open.stream().anyMatch(other -> !name.equals(other) && name.startsWith(other)));
        });
    }

    @Test
    void noBodyHasTwoRows() {
        assertThat(ROWS.stream()
                        .filter(row -> row.optional("short").isPresent())
                        .map(row -> row.text("short")))
                .doesNotHaveDuplicates();
    }

    @Test
    void noHostIsOfTwoBodies() {
        assertThat(ROWS.stream().flatMap(row -> row.list("host").stream())).doesNotHaveDuplicates();
    }

    /** Case does not matter where names are looked for, nor do the signs for open ends where one stands for all. */
    private static String bare(String name) {
        return name.replace("*", "").replaceFirst("^-", "").toLowerCase(Locale.GERMAN);
    }
}
