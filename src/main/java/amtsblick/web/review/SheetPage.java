// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.Locale;

/** The finished press review: a page to print, or a file. */
public final class SheetPage {
    /** The address of the page. */
    public static final String PATH = "/presseschau/blatt";

    private final Site site;
    private final Concerns concerns;
    private final Frames frames;
    private final Problems problems;

    public SheetPage(Site site, Frames frames, Problems problems) {
        this.site = site;
        concerns = new Concerns(site);
        this.frames = frames;
        this.problems = problems;
    }

    /** As a page. */
    public Response page(Asked asked) {
        Reader reader = asked.reader();
        ReviewSheet sheet = sheet(asked);
        if (sheet.items().isEmpty()) {
            return problems.missing(asked, "review.none");
        }
        Frame frame = frames.page(PATH, sheet.title(), reader);
        return ReviewPage.unkept(Response.html(200, Renderer.render("sheet", SheetView.of(frame, sheet))));
    }

    /** As a file. */
    public Response file(SheetFormat format, Asked asked) {
        ReviewSheet sheet = sheet(asked);
        if (sheet.items().isEmpty()) {
            return problems.missing(asked, "review.none");
        }
        String name = "presseschau-" + site.today() + "." + format.name().toLowerCase(Locale.ROOT);
        String shown = format == SheetFormat.TEXT ? "inline" : "attachment";
        return ReviewPage.unkept(new Response(200, format.type(), format.write(sheet, asked.reader()))
                .with("Content-Disposition", shown + "; filename=\"" + name + "\""));
    }

    private ReviewSheet sheet(Asked asked) {
        return ReviewSheet.of(Review.read(asked.parameters()), site, concerns, asked.reader());
    }
}
