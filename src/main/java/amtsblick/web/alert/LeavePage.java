// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.AlertDesk;
import amtsblick.alert.subscription.OwnSubscriptions;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.words.Reader;
import java.util.Optional;

/**
 * Ends all mails at once: by a mail program at one click (RFC 8058, a POST without a page), or by the button of the page. Whoever comes a second time is told the
 * same.
 */
public final class LeavePage {
    /** Its address. */
    public static final String PATH = "/abo/abmelden";

    private final Frames frames;
    private final AlertDesk desk;

    public LeavePage(Frames frames, AlertDesk desk) {
        this.frames = frames;
        this.desk = desk;
    }

    public Response asked(Asked asked) {
        Reader reader = asked.reader();
        String token = asked.parameter("t");
        if (desk.own().of(token).isEmpty()) {
            return left(reader);
        }
        return Response.html(
                200,
                Notice.of(frames, PATH, "alert.leave", reader)
                        .saying(reader.text("alert.leave.what"))
                        .asking(
                                reader.href(PATH),
                                token,
                                new Notice.Button("leave", reader.text("alert.leave.go"), false))
                        .leading(OwnPage.address(token, reader), reader.text("alert.leave.instead"))
                        .render());
    }

    /** @param token of the form or of the address */
    public Response done(String token, Reader reader) {
        Optional<OwnSubscriptions.All> own = desk.own().of(token);
        own.ifPresent(desk.own()::forget);
        return left(reader);
    }

    private Response left(Reader reader) {
        return Response.html(
                200,
                Notice.of(frames, PATH, "alert.left", reader)
                        .saying(reader.text("alert.left.what"))
                        .render());
    }
}
