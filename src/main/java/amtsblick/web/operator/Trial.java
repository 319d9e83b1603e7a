// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.discover.Discovered;
import amtsblick.discover.Discovery;
import amtsblick.discover.Find;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.remark.Remark;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.url.PrintedAddress;
import amtsblick.url.WebAddress;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.site.Site;
import amtsblick.web.words.Times;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks what lies at an address and whether it can be read, with all the manners of a visit; nothing is kept. */
public final class Trial {
    private static final int PREVIEW = 10;
    private static final int PERCENT = 100;

    private final Site site;
    private final Frames frames;

    public Trial(Site site, Frames frames) {
        this.site = site;
        this.frames = frames;
    }

    /**
     * What was found.
     *
     * @param address as it was asked for
     * @param lead what came of it, in a sentence
     * @param finds the ways to read it, the best first
     * @param headlines what is read the best way
     */
    public record View(Frame frame, String address, String lead, List<Way> finds, List<Line> headlines) {}

    /** A way to read it; @param entry as it may stand in {@code sources.yaml} */
    public record Way(String summary, String entry) {}

    /** A headline. */
    public record Line(String day, String title) {}

    public Response of(Asked form, Operator operator) throws InterruptedException {
        Frame frame = frames.page(OverviewPage.TRIAL, form.reader().text("operator.try"), form.reader());
        Optional<URI> address = WebAddress.typed(form.parameter("address"));
        View view = address.isEmpty()
                ? new View(frame, "", frame.text("operator.try.wrong"), List.of(), List.of())
                : tried(address.get(), operator, frame);
        return Response.html(address.isEmpty() ? 400 : 200, Renderer.render("operatortrial", view));
    }

    private View tried(URI address, Operator operator, Frame frame) throws InterruptedException {
        String printed = PrintedAddress.of(address);
        site.archive().oversight().carryOut(new OperatorOrder.Try(printed), operator.name());
        Source asked = Source.of("trial", address, SourceKind.AUTO).source();
        return switch (site.discovery().discover(asked)) {
            case Discovery.Result.Unanswered none ->
                new View(
                        frame,
                        printed,
                        why(Discovery.whyUnanswered(asked, none.answer()), printed, frame),
                        List.of(),
                        List.of());
            case Discovery.Result.Looked(Discovered found) ->
                new View(
                        frame,
                        printed,
                        found.sure().isPresent()
                                ? frame.text("operator.try.sure")
                                : sentence(
                                        Remark.all(found.doubt(), frame.lang().locale())),
                        found.finds().stream().map(find -> way(find, frame)).toList(),
                        found.best().stream()
                                .flatMap(find -> find.headlines().headlines().stream())
                                .limit(PREVIEW)
                                .map(headline -> line(headline, frame))
                                .toList());
        };
    }

    private static String why(Remark remark, String address, Frame frame) {
        String said = sentence(remark.in(frame.lang().locale(), address));
        return remark.code().isPrivate() ? frame.text("operator.try.private", said) : said;
    }

    /** Remarks stand behind a colon elsewhere. */
    private static String sentence(String remark) {
        if (remark.isEmpty()) {
            return remark;
        }
        int first = remark.offsetByCodePoints(0, 1);
        return remark.substring(0, first).toUpperCase(Locale.ROOT)
                + remark.substring(first)
                + (remark.endsWith(".") ? "" : ".");
    }

    private static Way way(Find find, Frame frame) {
        String kind = find.reading().kind().id();
        String address = PrintedAddress.of(find.reading().address());
        return new Way(
                frame.text(
                        "operator.try.way",
                        kind,
                        find.headlines().headlines().size(),
                        Math.round(find.confidence() * PERCENT)),
                "- address: " + address + "\n  kind: " + kind);
    }

    private static Line line(Headline headline, Frame frame) {
        String day = headline.date()
                .map(PublicationDate::day)
                .map(date -> Times.day(date, frame.lang()))
                .orElse("–");
        return new Line(day, headline.fullTitle());
    }
}
