// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.AlertDesk;
import amtsblick.alert.subscription.SignUp.Confirmed;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.site.Site;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.util.Optional;

/** Where the owner of an address agrees, or wants to be asked by nobody any more. Looking does neither. */
public final class ConfirmPage {
    /** Its address. */
    public static final String PATH = "/abo/bestaetigen";

    private final Site site;
    private final Frames frames;
    private final AlertDesk desk;
    private final AddressSelections selections;

    public ConfirmPage(Site site, Frames frames, AlertDesk desk) {
        this.site = site;
        this.frames = frames;
        this.desk = desk;
        selections = new AddressSelections(site);
    }

    public Response asked(Asked asked) {
        String token = asked.parameter("t");
        Reader reader = asked.reader();
        Optional<Subscription> wish = desk.signUp().waiting(token);
        if (wish.isEmpty()) {
            return gone(reader);
        }
        if (wish.get().confirmed().isPresent()) {
            return confirmed(token, reader);
        }
        return Response.html(
                200,
                Notice.of(frames, PATH, "alert.confirm", reader)
                        .saying(reader.text("alert.confirm.what", heading(wish.get(), reader)))
                        .saying(reader.text(
                                "alert.confirm.when", TimingForm.said(wish.get().timing(), reader)))
                        .saying(reader.text("alert.purpose"))
                        .asking(
                                reader.href(PATH),
                                token,
                                new Notice.Button("yes", reader.text("alert.confirm.yes"), false),
                                new Notice.Button("block", reader.text("alert.confirm.block"), true))
                        .render());
    }

    public Response decided(Asked form) {
        String token = form.parameter("t");
        Reader reader = form.reader();
        if (form.parameter("act").equals("block")) {
            return desk.signUp().block(token)
                    ? Response.html(
                            200,
                            Notice.of(frames, PATH, "alert.blocked", reader)
                                    .saying(reader.text("alert.blocked.what"))
                                    .render())
                    : gone(reader);
        }
        return confirmed(token, reader);
    }

    /** Where it was confirmed before, that is said and nothing changes. */
    private Response confirmed(String token, Reader reader) {
        return switch (desk.signUp().confirm(token)) {
            case Confirmed.Unknown _ -> gone(reader);
            case Confirmed.Before(Subscription known, String manage) ->
                done("alert.confirmed.before", known, manage, reader);
            case Confirmed.Done(Subscription known, String manage) -> done("alert.confirmed", known, manage, reader);
        };
    }

    private Response done(String usual, Subscription subscription, String manage, Reader reader) {
        boolean paused = desk.own()
                .of(manage)
                .filter(own -> own.subscriber().state() == State.PAUSED)
                .isPresent();
        String key = paused ? "alert.confirmed.paused" : usual;
        return Response.html(
                200,
                Notice.of(frames, PATH, key, reader)
                        .saying(reader.text(
                                paused ? "alert.confirmed.paused.what" : "alert.confirmed.what",
                                heading(subscription, reader),
                                TimingForm.said(subscription.timing(), reader)))
                        .leading(OwnPage.address(manage, reader), reader.text("alert.own"))
                        .render());
    }

    private Response gone(Reader reader) {
        return Response.html(
                404,
                Notice.of(frames, PATH, "alert.expired", reader)
                        .saying(reader.text("alert.expired.what"))
                        .leading(reader.href(SignUpPage.PATH), reader.text("alert.again"))
                        .render());
    }

    private String heading(Subscription subscription, Reader reader) {
        return selections
                .selection(subscription.selection(), site.today())
                .map(selection -> Headings.of(selection, reader))
                .orElseGet(() -> reader.text("alert.selection.gone"));
    }
}
