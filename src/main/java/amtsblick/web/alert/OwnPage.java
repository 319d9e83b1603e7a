// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.AlertDesk;
import amtsblick.alert.subscription.OwnSubscriptions;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import amtsblick.web.address.Lang;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.site.Site;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that is kept of a subscriber, and what they may do with it. The token of their mails leads here. */
public final class OwnPage {
    /** Its address. */
    public static final String PATH = "/abo/meine";

    private static final Set<String> SAID = Set.of("change", "end", "pause", "resume", "language", "wrong");

    private final Site site;
    private final Frames frames;
    private final AlertDesk desk;
    private final AddressSelections selections;

    public OwnPage(Site site, Frames frames, AlertDesk desk) {
        this.site = site;
        this.frames = frames;
        this.desk = desk;
        selections = new AddressSelections(site);
    }

    /** Where the holder of a token finds it. */
    public static String address(String token, Reader reader) {
        return reader.href(PATH) + (reader.href(PATH).contains("?") ? "&" : "?") + "t=" + token;
    }

    /**
     * The page.
     *
     * @param said what became of the act before
     * @param address whose page it is
     * @param state of all: active, paused, bounced
     * @param export where all of it is a file
     */
    public record View(
            Frame frame,
            String token,
            String said,
            String address,
            String state,
            boolean active,
            boolean english,
            List<Row> rows,
            String export) {}

    /**
     * A subscription.
     *
     * @param heading of its selection
     * @param href what it shows; empty where it means nothing any more
     * @param state when it comes next, or that it waits for consent
     * @param consent when and how that was given
     */
    public record Row(
            String id,
            String heading,
            String href,
            String state,
            String consent,
            TimingForm timing,
            boolean confirmed) {}

    public Response of(Asked asked) {
        String token = asked.parameter("t");
        Optional<OwnSubscriptions.All> own = desk.own().of(token);
        return own.isEmpty() ? gone(asked.reader()) : shown(own.get(), token, asked);
    }

    private Response shown(OwnSubscriptions.All own, String token, Asked asked) {
        Reader reader = asked.reader();
        State state = own.subscriber().state();
        String said = asked.parameter("done");
        View view = new View(
                frames.page(PATH, reader.text("alert.own"), reader)
                        .elsewhere(PATH + "?lang=" + reader.lang().other().code() + "&t=" + token),
                token,
                SAID.contains(said) ? reader.text("alert.done." + said) : "",
                own.address().text(),
                reader.text("alert.state." + state.id()),
                state == State.ACTIVE,
                own.subscriber().language().equals(Lang.EN.code()),
                own.subscriptions().stream().map(one -> row(one, reader)).toList(),
                PATH + ".json?t=" + token);
        return Response.html(200, Renderer.render("own", view));
    }

    private Row row(Subscription one, Reader reader) {
        var selection = selections.selection(one.selection(), site.today());
        String state = one.confirmed().isEmpty()
                ? reader.text("alert.waiting")
                : reader.text(
                        "alert.next", TimingForm.said(one.timing(), reader), Times.moment(one.due(), reader.lang()));
        return new Row(
                one.id(),
                selection.map(known -> Headings.of(known, reader)).orElseGet(() -> reader.text("alert.selection.gone")),
                selection.map(known -> reader.href("/", known)).orElse(""),
                state,
                one.confirmed()
                        .map(at -> reader.text(
                                "alert.consent." + one.consent().split(" ")[0],
                                Times.moment(at, reader.lang()),
                                one.consent().substring(one.consent().indexOf(' ') + 1)))
                        .orElse(""),
                TimingForm.of(one.timing(), reader),
                one.confirmed().isPresent());
    }

    /** What the form asks for; empty where everything is forgotten now. */
    public Optional<String> done(Asked form) {
        Optional<OwnSubscriptions.All> own = desk.own().of(form.parameter("t"));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String id = form.parameter("id");
        return switch (form.parameter("act")) {
            case "change" -> Optional.of(change(own.get(), id, form));
            case "end" -> Optional.of(desk.own().end(own.get(), id) ? "end" : "wrong");
            case "pause" -> said("pause", () -> desk.own().pause(own.get()));
            case "resume" -> said("resume", () -> desk.own().resume(own.get()));
            case "de", "en" -> said("language", () -> desk.own().read(own.get(), form.parameter("act")));
            case "forget" -> {
                desk.own().forget(own.get());
                yield Optional.empty();
            }
            default -> Optional.of("wrong");
        };
    }

    private String change(OwnSubscriptions.All own, String id, Asked form) {
        Optional<Timing> timing = TimingForm.read(form);
        return timing.isPresent() && desk.own().change(own, id, timing.get()) ? "change" : "wrong";
    }

    private static Optional<String> said(String what, Runnable act) {
        act.run();
        return Optional.of(what);
    }

    private Response gone(Reader reader) {
        return Response.html(
                404,
                Notice.of(frames, PATH, "alert.unknown", reader)
                        .saying(reader.text("alert.unknown.what"))
                        .leading(reader.href(SignUpPage.PATH), reader.text("alert.again"))
                        .render());
    }
}
