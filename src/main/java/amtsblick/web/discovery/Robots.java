// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.discovery;

import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import java.nio.charset.StandardCharsets;

/**
 * What machines may read (RFC 9309): the pages with readable addresses, each item, and every feed. Of the addresses that filters make there
 * are more than there is news; who wants all of it takes the files of the API, which this is no bar to for people and their programs.
 */
public final class Robots implements PageHandler {
    private static final String RULES = """
        User-agent: *
        Allow: /feed.
        Allow: /?lang=en$
        Disallow: /?
        Disallow: /*&
        Disallow: /abo?
        Disallow: /presseschau
        Disallow: /api/v1/
        Crawl-delay: 5

        Sitemap: %s
        """;

    @Override
    public Response of(Asked asked) {
        String rules = RULES.formatted(asked.reader().absolute("/sitemap.xml"));
        return new Response(200, "text/plain; charset=utf-8", rules.getBytes(StandardCharsets.UTF_8)).madeOf();
    }
}
