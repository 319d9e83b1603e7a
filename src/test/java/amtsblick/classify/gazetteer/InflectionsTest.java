// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.german.Inflections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InflectionsTest {

    @Test
    void leadsFromEveryFormOfAPlaceBackToItsName() {
        List<String> names = TermTable.rows(ConfigFolder.defaults(), "places.tsv", "name").stream()
                .map(row -> PlaceName.of(row.text("name")).base())
                .filter(name -> HeadlineWords.folded(name).size() == 1)
                .toList();
        assertThat(names).hasSizeGreaterThan(5_000).allSatisfy(this::isFoundByItsForms);
    }

    private void isFoundByItsForms(String name) {
        for (String form : Inflections.of(name).keySet()) {
            if (!form.equals(name)) {
                assertThat(Inflections.roots(lower(form))).as(form).contains(lower(name));
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }
}
