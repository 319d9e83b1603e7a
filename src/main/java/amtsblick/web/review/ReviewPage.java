// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsPage;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The form in which headlines of any selection are ticked, ordered and annotated: a plain one, whose address is all that is kept. */
public final class ReviewPage implements PageHandler {
    /** Its address. */
    public static final String PATH = "/presseschau";

    private final Site site;
    private final Concerns concerns;
    private final Frames frames;
    private final Problems problems;
    private final QueryParams params;

    public ReviewPage(Site site, Frames frames, Problems problems) {
        this.site = site;
        concerns = new Concerns(site);
        this.frames = frames;
        this.problems = problems;
        params = new QueryParams(KnownValues.of(site));
    }

    @Override
    public Response of(Asked asked) {
        Map<String, List<String>> selecting = new TreeMap<>(asked.parameters());
        selecting.keySet().removeIf(Review::isOurs);
        return switch (params.read(selecting, site.settings().pageSize(), site.today())) {
            case QueryParams.Result.Valid valid -> shown(valid.selection(), asked);
            case QueryParams.Result.Invalid wrong ->
                problems.invalid(asked, wrong.beside(Review.NAMES), withoutSelection(asked));
        };
    }

    /** Nobody loses a review over a wrong filter. */
    private static String withoutSelection(Asked asked) {
        return Review.read(asked.parameters()).address(PATH, asked.reader().named());
    }

    private Response shown(Selection selection, Asked asked) {
        ReviewSheet sheet = ReviewSheet.of(Review.read(asked.parameters()), site, concerns, asked.reader());
        NewsPage page = site.finding().find(selection.query(), Extent.TOTAL);
        Reader reader = asked.reader();
        Frame frame = frames.titled(PATH, reader.text("review"), selection, reader)
                .elsewhere(
                        sheet.review().address(PATH, Optional.of(reader.lang().other())));
        return unkept(Response.html(200, Renderer.render("review", ReviewView.of(frame, sheet, page, concerns))));
    }

    /** What an editor writes is kept nowhere on its way either. */
    static Response unkept(Response response) {
        return response.with("Cache-Control", "no-store");
    }
}
