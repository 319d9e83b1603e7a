// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.text;

import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;

/** A page of plain text: one template for each language, {@code templates/text/about_de.jte}, ... */
public final class TextPage implements PageHandler {
    private final Frames frames;
    private final String name;
    private final boolean mails;

    /**
     * @param name {@code about}, {@code leichte-sprache}, {@code imprint}, {@code privacy}, {@code accessibility} or {@code subscribe}
     * @param mails whether readers can subscribe by mail
     */
    public TextPage(Frames frames, String name, boolean mails) {
        this.mails = mails;
        this.frames = frames;
        this.name = name;
    }

    @Override
    public Response of(Asked asked) {
        Frame frame = frames.page(asked.path(), asked.reader().text(name + ".heading"), asked.reader());
        String template = "text/" + name + "_" + frame.lang().code();
        return Response.html(200, Renderer.render(template, TextView.of(name, mails, frame)))
                .madeOf(Matter.VISITS);
    }
}
