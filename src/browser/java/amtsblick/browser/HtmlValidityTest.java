// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every kind of page by the Nu HTML checker, which the W3C runs for all. */
@InBrowser
class HtmlValidityTest {
    @Test
    void theNuCheckerFindsNothingToComplainOf(DemoSite site) throws Exception {
        List<String> complaints = new ArrayList<>();
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : site.pages()) {
                byte[] page = client.send(
                                HttpRequest.newBuilder(URI.create(site.address(path)))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
                checker.validate(new ByteArrayInputStream(page))
                        .lines()
                        .map(complaint -> path + " " + complaint)
                        .forEach(complaints::add);
            }
        }
        assertThat(complaints).isEmpty();
    }
}
