// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.web.TestSite;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityTxtTest {

    @Test
    void saysWhomToTellAndHowLongThatHolds() {
        Instant now = Instant.parse("2025-07-01T10:00:00Z");
        assertThat(SecurityTxt.of("sicherheit@amt.example", URI.create("https://news.example"), now)
                        .orElseThrow())
                .isEqualTo("""
                    Contact: mailto:sicherheit@amt.example
                    Expires: 2025-12-28T00:00:00Z
                    Preferred-Languages: de, en
                    Canonical: https://news.example/.well-known/security.txt
                    """);
    }

    @Test
    void isNotThereWhereNobodyIsNamed(@TempDir Path folder) {
        try (TestSite site = new TestSite(folder, false, List.of())) {
            assertThat(site.get("/.well-known/security.txt").statusCode()).isEqualTo(404);
        }
    }
}
