// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.AlertDesk;
import amtsblick.alert.subscription.MailAddress;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.alert.Timing;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.dossier.MonthCurve;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.site.Site;
import amtsblick.web.subscribe.Volume;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.util.Optional;

/** Where a selection is ordered by mail: what to expect, and the form. Where no mails are sent, the page says so. */
public final class SignUpPage implements SelectionHandler {
    /** Its address; the form is sent there, too. */
    public static final String PATH = "/abo/mail";

    private final Site site;
    private final Frames frames;
    private final Optional<AlertDesk> desk;
    private final AddressSelections selections;

    public SignUpPage(Site site, Frames frames, Optional<AlertDesk> desk) {
        this.site = site;
        this.frames = frames;
        this.desk = desk;
        selections = new AddressSelections(site);
    }

    /**
     * The page.
     *
     * @param heading of the selection
     * @param address that names it
     * @param off whether no mails are sent here
     * @param volume about how much it brings; empty where nobody knows
     * @param cut whether looking what there is was stopped before its end
     * @param wrong what was wrong with the form, empty where nothing was
     * @param typed what was typed for an address
     */
    public record View(
            Frame frame,
            String heading,
            String address,
            boolean off,
            String volume,
            boolean cut,
            Optional<MonthCurve> curve,
            TimingForm timing,
            String wrong,
            String typed) {}

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Response of(Selection selected, Asked asked) {
        return Response.html(200, page(selected, asked, "", "", TimingForm.USUAL))
                .madeOf(Matter.ARCHIVE, Matter.VISITS, Matter.DAY);
    }

    private byte[] page(Selection selected, Asked asked, String wrong, String typed, Timing timing) {
        Reader reader = asked.reader();
        Selection selection = selected.asking(
                query -> query.withSort(NewsQuery.Sort.NEWEST).withPage(1).sinceEver());
        String heading = Headings.of(selection, reader);
        NewsPage page = site.finding().find(selection.query(), Extent.FACETS);
        String volume = Volume.of(site.finding(), selection.query(), site.today(), reader.m());
        Frame frame = frames.titled(PATH, reader.text("alert.heading", heading), selection, reader);
        return Renderer.render(
                "signup",
                new View(
                        frame,
                        heading,
                        AddressSelections.name(selection),
                        desk.isEmpty(),
                        volume,
                        !page.isWhole() || volume.isEmpty(),
                        MonthCurve.of(page, selection, site.today(), reader),
                        TimingForm.of(timing, reader),
                        wrong,
                        typed));
    }

    /** What the form says. @param mayAsk whether this client and all together have not wished too much yet */
    public Response wished(Asked form, boolean mayAsk) {
        Reader reader = form.reader();
        Optional<Selection> selection = selections.selection(form.parameter("selection"), site.today());
        Optional<MailAddress> address = MailAddress.of(form.parameter("email"));
        Optional<Timing> timing = TimingForm.read(form);
        if (desk.isEmpty() || selection.isEmpty()) {
            String why = reader.text(desk.isEmpty() ? "alert.off" : "alert.wrong.selection");
            return Response.html(400, page(selection.orElse(Selection.ALL), form, why, "", TimingForm.USUAL));
        }
        if (address.isEmpty() || timing.isEmpty()) {
            String why = reader.text(address.isEmpty() ? "alert.wrong.address" : "alert.wrong.timing");
            return Response.html(
                    400, page(selection.get(), form, why, form.parameter("email"), timing.orElse(TimingForm.USUAL)));
        }
        if (!mayAsk) {
            return Response.html(429, page(selection.get(), form, reader.text("alert.wrong.often"), "", timing.get()));
        }
        desk.get()
                .signUp()
                .ask(
                        address.get(),
                        AddressSelections.name(selection.get()),
                        timing.get(),
                        reader.lang().code());
        return Response.html(
                200,
                Notice.of(frames, PATH, "alert.asked", reader)
                        .saying(reader.text("alert.asked.look", desk.get().from()))
                        .saying(reader.text("alert.asked.expires"))
                        .render());
    }
}
