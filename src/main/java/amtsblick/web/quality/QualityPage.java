// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.quality;

import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.Site;

/** The page about how well labels are met. */
public final class QualityPage implements PageHandler {
    private final Site site;
    private final Frames frames;

    public QualityPage(Site site, Frames frames) {
        this.site = site;
        this.frames = frames;
    }

    @Override
    public Response of(Asked asked) {
        Frame frame = frames.page(asked.path(), asked.reader().text("quality.heading"), asked.reader());
        return Response.html(200, Renderer.render("quality", QualityView.of(site.quality(), frame)))
                .madeOf(Matter.VISITS);
    }
}
