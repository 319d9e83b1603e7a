// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.source.Opml;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossiers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources, and one of them. How they stand changes by the minute and with every visit: these pages are not kept. */
public final class SourcesPages {
    private static final int LATEST = 10;

    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Dossiers dossiers;

    public SourcesPages(Site site, Frames frames, Problems problems, Dossiers dossiers) {
        this.site = site;
        this.frames = frames;
        this.problems = problems;
        this.dossiers = dossiers;
    }

    public Response all(Asked asked) {
        Frame frame = frames.page(asked.path(), asked.reader().text("sources.heading"), asked.reader());
        Map<String, Long> counts =
                site.finding().find(NewsQuery.ALL, Extent.FACETS).facets().of(Dimension.SOURCE);
        SourcesView view = SourcesView.of(
                site.sources().all().stream().map(site::ruled).toList(),
                tally(counts),
                dossiers,
                site.trouble().get(),
                frame);
        return Response.html(200, Renderer.render("sources", view));
    }

    public Response one(Asked asked) {
        Optional<Source> source = site.sources().find(asked.name()).map(site::ruled);
        if (source.isEmpty()) {
            return problems.missing(asked, "error.source");
        }
        String id = source.get().id();
        NewsPage latest =
                site.finding().find(NewsQuery.ALL.with(Dimension.SOURCE, id).withSize(LATEST), Extent.TOTAL);
        Tally tally = tally(Map.of(id, latest.total()));
        Source shown = source.get().called(tally.visit(source.get()).flatMap(Visit::name));
        Frame frame = frames.about(asked.path(), shown.name(), Selection.of(Dimension.SOURCE, id), asked.reader());
        SourceView view = SourceView.of(
                shown, tally, dossiers, latest.hits(), site.clock().instant(), frame);
        return Response.html(200, Renderer.render("source", view));
    }

    /** The sources that are visited, with the feeds that were found out, for feed readers. */
    public Response opml(Asked asked) {
        Tally tally = tally(Map.of());
        List<Source> sources = site.sources().enabled().stream()
                .map(source -> source.seen(tally.visit(source)))
                .toList();
        String text = Opml.write(site.settings().name(), sources);
        return new Response(200, "text/x-opml; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private Tally tally(Map<String, Long> counts) {
        return new Tally(site.schedule().visits(), counts, site.clock().instant());
    }
}
