// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import amtsblick.news.Dimension;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.Site;

/** All values of one filter. */
public final class ApiTerms implements PageHandler {
    private final Terms terms;
    private final Dimension dimension;

    public ApiTerms(Site site, Dimension dimension) {
        terms = new Terms(site);
        this.dimension = dimension;
    }

    @Override
    public Response of(Asked asked) {
        TermList list =
                new TermList(asked.reader().text("filter." + dimension.id()), terms.of(dimension, asked.reader()));
        return Response.json(Json.bytes(list))
                .madeOf(Matter.ARCHIVE)
                .with("Link", "</openapi.json>; rel=\"describedby\"");
    }
}
