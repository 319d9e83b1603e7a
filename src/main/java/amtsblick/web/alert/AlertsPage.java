// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.AlertDesk;
import amtsblick.alert.subscription.ConsentImport.Taken;
import amtsblick.archive.alert.AlertCounts;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.operator.FormSeal;
import amtsblick.web.operator.Operator;
import amtsblick.web.operator.OverviewPage;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Subscriptions for operators: numbers and never an address, and the form that takes over lists of those who agreed elsewhere. */
public final class AlertsPage {
    /** Its address; lists are sent there, too. */
    public static final String PATH = OverviewPage.PATH + "/abos";

    private static final int MOST_WRONG = 50;

    private final Site site;
    private final Frames frames;
    private final FormSeal seal;
    private final Optional<AlertDesk> desk;

    public AlertsPage(Site site, Frames frames, FormSeal seal, Optional<AlertDesk> desk) {
        this.site = site;
        this.frames = frames;
        this.seal = seal;
        this.desk = desk;
    }

    /**
     * The page.
     *
     * @param trouble why no mail is sent, empty where they are
     * @param said what came of a list, empty where none was sent
     * @param wrong lines that were not taken, in words
     */
    public record View(
            Frame frame,
            boolean off,
            String trouble,
            List<Count> counts,
            String seal,
            String said,
            List<String> wrong) {}

    /** How many there are of something. */
    public record Count(String what, String number) {}

    public Response of(Asked asked, Operator operator) {
        return shown(asked, operator, "", List.of());
    }

    /** Takes a list over. */
    public Response taken(Asked form, Operator operator) {
        if (desk.isEmpty()) {
            return of(form, operator);
        }
        Reader reader = form.reader();
        Taken taken = desk.get().consents().take(form.parameter("list"));
        site.archive()
                .oversight()
                .carryOut(new OperatorOrder.Admit(Integer.toString(taken.subscriptions())), operator.name());
        List<String> wrong = taken.wrong().stream()
                .limit(MOST_WRONG)
                .map(each -> reader.text(
                        "operator.alerts.fault." + each.fault().name().toLowerCase(Locale.ROOT), each.line()))
                .toList();
        return shown(
                form,
                operator,
                reader.text(
                        "operator.alerts.taken",
                        taken.subscriptions(),
                        taken.wrong().size()),
                wrong);
    }

    private Response shown(Asked asked, Operator operator, String said, List<String> wrong) {
        Reader reader = asked.reader();
        View view = new View(
                frames.page(PATH, reader.text("operator.alerts"), reader),
                desk.isEmpty(),
                desk.flatMap(open -> open.trouble().get()).orElse(""),
                desk.map(open -> counts(open.alerts().counts(), reader)).orElse(List.of()),
                seal.of(operator, PATH, site.today()),
                said,
                wrong);
        return Response.html(200, Renderer.render("operatoralerts", view));
    }

    private static List<Count> counts(AlertCounts counts, Reader reader) {
        return Stream.of(
                        Stream.of(Subscriber.State.values())
                                .map(state -> count(
                                        "operator.alerts.subscribers." + state.id(),
                                        counts.subscribers().getOrDefault(state.id(), 0L),
                                        reader)),
                        Stream.of(Frequency.values())
                                .map(each -> new Count(
                                        reader.text(
                                                "operator.alerts.subscriptions",
                                                reader.text("alert.frequency." + each.id())),
                                        reader.m().number(counts.subscriptions().getOrDefault(each.id(), 0L)))),
                        Stream.of(
                                count("operator.alerts.unconfirmed", counts.unconfirmed(), reader),
                                count("operator.alerts.selections", counts.selections(), reader)),
                        Stream.of(QueuedMail.State.values())
                                .map(state -> count(
                                        "operator.alerts.mails." + state.id(),
                                        counts.mails().getOrDefault(state.id(), 0L),
                                        reader)))
                .flatMap(all -> all)
                .toList();
    }

    private static Count count(String key, long number, Reader reader) {
        return new Count(reader.text(key), reader.m().number(number));
    }
}
