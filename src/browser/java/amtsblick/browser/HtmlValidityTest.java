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
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** Every kind of page by the Nu HTML checker, which the W3C runs for all. */
@InBrowser
class HtmlValidityTest {
    /**
     * The registers' tables say their roles once more, because on phones their rows are laid out as blocks, and some screen readers take
     * such a table for none. That roles are right is axe's to judge.
     */
    private static final Pattern REPEATED_ROLE =
            Pattern.compile("role.{0,80}\\b(table|thead|tbody|rowgroup|row|columnheader|rowheader|cell|tr|th|td)\\b");

    /** The checker descends once for each element in a row. */
    private static final long STACK = 256L << 20;

    @Test
    void theNuCheckerFindsNothingToComplainOf(DemoSite site) throws Exception {
        FutureTask<List<String>> checking = new FutureTask<>(() -> complaints(site));
        new Thread(null, checking, "checker", STACK).start();
        assertThat(checking.get()).isEmpty();
    }

    private static List<String> complaints(DemoSite site) throws Exception {
        List<String> complaints = new ArrayList<>();
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : site.pages()) {
                byte[] page = client.send(
                                HttpRequest.newBuilder(URI.create(site.address(path)))
                                        .header("Authorization", DemoSite.AUTHORIZATION)
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
                checker.validate(new ByteArrayInputStream(page))
                        .lines()
                        .filter(complaint -> !REPEATED_ROLE.matcher(complaint).find())
                        .map(complaint -> path + " " + complaint)
                        .forEach(complaints::add);
            }
        }
        return complaints;
    }
}
