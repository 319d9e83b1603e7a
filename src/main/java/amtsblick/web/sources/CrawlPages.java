// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;

/** What was asked of hosts, of all or of one of them. It changes with every request we make: these pages are not kept. */
public final class CrawlPages {
    private final Site site;
    private final Frames frames;
    private final Problems problems;

    public CrawlPages(Site site, Frames frames, Problems problems) {
        this.site = site;
        this.frames = frames;
        this.problems = problems;
    }

    public Response all(Asked asked) {
        String heading = asked.reader().text("crawl.heading");
        return page(CrawlLogView.all(
                site.log().hosts(), site.clock().instant(), frames.page(asked.path(), heading, asked.reader())));
    }

    public Response one(Asked asked) {
        return site.log()
                .host(asked.name())
                .map(log -> page(CrawlLogView.of(log, frames.page(asked.path(), log.host(), asked.reader()))))
                .orElseGet(() -> problems.missing(asked, "error.host"));
    }

    private static Response page(CrawlLogView view) {
        return Response.html(200, Renderer.render("crawl", view));
    }
}
