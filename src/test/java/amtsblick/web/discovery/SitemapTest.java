// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.web.TestSite;
import amtsblick.web.address.Lang;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.VisitWatch;
import amtsblick.web.words.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitemap of more addresses than one file may have. */
class SitemapTest {
    @Test
    void isAnIndexOfMonthsWhereOneFileIsTooSmall(@TempDir Path folder) {
        var labels = Samples.labels("DE");
        try (TestSite test = new TestSite(
                folder,
                false,
                List.of(
                        Samples.item("a", "Mai", "", "2025-05-02", labels),
                        Samples.item("b", "März", "", "2025-03-02", labels)))) {
            Problems problems = new Problems(new Frames(test.site(), new VisitWatch(test.site())));
            Asked asked = new Asked("/sitemap.xml", "", Map.of(), Reader.of(test.site(), Lang.DE, false));
            byte[] body = new Sitemap(test.site(), problems, () -> List.of("/"), 2)
                    .all(asked)
                    .body();
            assertThat(new String(body, StandardCharsets.UTF_8))
                    .contains("<sitemapindex", "/sitemap/seiten.xml", "/sitemap/2025-03.xml", "/sitemap/2025-05.xml")
                    .doesNotContain("2025-04", "/item/");
        }
    }
}
