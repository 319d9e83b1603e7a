// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.archive.relay.Dispatch;
import amtsblick.archive.relay.Lease;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.push.hook.Webhook;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is told of news without asking: the receivers of {@code webhooks.yaml}, how many subscribers the hub has, and what was sent. */
public final class ReceiversPage {
    /** Where it lies. */
    public static final String PATH = OverviewPage.PATH + "/empfaenger";

    /** What was said of a trial before, and may stand in an address. */
    private static final Set<String> SAID = Set.of("taken", "refused", "unknown");

    private static final int MOST = 50;

    private final Site site;
    private final Frames frames;
    private final FormSeal seal;

    public ReceiversPage(Site site, Frames frames, FormSeal seal) {
        this.site = site;
        this.frames = frames;
        this.seal = seal;
    }

    /**
     * The page.
     *
     * @param said what became of a trial before, empty where there was none
     * @param seal for the forms
     * @param receivers in the order of the file
     * @param hub how many subscribers it has, in a sentence
     * @param sent the latest first
     */
    public record View(Frame frame, String said, String seal, List<Receiver> receivers, String hub, List<Sent> sent) {}

    /** A receiver; @param state how it does, in a sentence; @param sound whether it takes what is sent */
    public record Receiver(String name, String host, String selection, String state, boolean sound) {}

    /** Something that was sent. */
    public record Sent(String at, String receiver, String message, String answer, String took, boolean taken) {}

    public Response of(Asked asked, Operator operator) {
        Reader reader = asked.reader();
        Frame frame = frames.page(PATH, reader.text("receivers.heading"), reader);
        String done = asked.parameter("done");
        Map<String, ReceiverState> states = site.archive().relay().states();
        View view = new View(
                frame,
                SAID.contains(done) ? reader.text("receivers.done." + done) : "",
                seal.of(operator, PATH, site.today()),
                site.push().hooks().stream()
                        .map(hook -> receiver(hook, Optional.ofNullable(states.get(hook.name())), reader))
                        .toList(),
                hub(reader),
                site.archive().relay().dispatches(MOST).stream()
                        .map(sent -> sent(sent, reader))
                        .toList());
        return Response.html(200, Renderer.render("receivers", view));
    }

    private String hub(Reader reader) {
        if (site.push().hub().isEmpty()) {
            return reader.text("receivers.hub.off");
        }
        Instant now = site.clock().instant();
        List<Lease> held = site.archive().relay().leases().stream()
                .filter(lease -> lease.until().isAfter(now))
                .toList();
        long feeds = held.stream().map(Lease::topic).distinct().count();
        return held.isEmpty()
                ? reader.text("receivers.hub.none")
                : reader.text("receivers.hub.some", held.size(), feeds);
    }

    private Receiver receiver(Webhook hook, Optional<ReceiverState> state, Reader reader) {
        boolean sound = state.map(some -> some.failures() == 0).orElse(true);
        String said = state.map(some -> said(some, reader)).orElseGet(() -> reader.text("receivers.state.new"));
        return new Receiver(hook.name(), hook.address().getHost(), hook.selection(), said, sound);
    }

    private static String said(ReceiverState state, Reader reader) {
        if (state.stopped()) {
            return reader.text("receivers.state.gone");
        }
        return state.failures() == 0
                ? reader.text("receivers.state.sound")
                : reader.text("receivers.state.failing", state.failures(), Times.moment(state.due(), reader.lang()));
    }

    private static Sent sent(Dispatch sent, Reader reader) {
        String key = "receivers.answer." + (sent.status() == 0 ? "none" : sent.isTaken() ? "taken" : "other");
        return new Sent(
                Times.moment(sent.at(), reader.lang()),
                sent.receiver(),
                sent.message(),
                reader.text(key, Integer.toString(sent.status())),
                reader.m().number(sent.took().toMillis()) + " ms",
                sent.isTaken());
    }

    /** Sends a message for trying; what is said of it is the end of a message's key. */
    public String test(Asked form, Operator operator) throws InterruptedException {
        Optional<Webhook> named = site.push().hooks().stream()
                .filter(hook -> hook.name().equals(form.parameter("name")))
                .findFirst();
        if (named.isEmpty()) {
            return "unknown";
        }
        site.archive().oversight().carryOut(new OperatorOrder.Tell(named.get().name()), operator.name());
        return site.push().test(named.get()).isTaken() ? "taken" : "refused";
    }
}
