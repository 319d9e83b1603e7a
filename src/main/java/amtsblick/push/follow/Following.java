// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.follow;

import amtsblick.archive.Archive;
import amtsblick.archive.relay.PushOffer;
import amtsblick.config.Secret;
import amtsblick.fetch.Courier;
import amtsblick.parse.document.HubLink;
import amtsblick.push.hub.HubSignature;
import amtsblick.push.turn.Shifts;
import amtsblick.remark.SecurityLog;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has sources tell us of their news, where their feeds name a hub. They are visited all the same, but seldom. Safe for use by many threads. */
public final class Following {
    /** What hubs call us under, below the public address; a token that nobody else knows follows. */
    public static final String PATH = "/websub/";

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration LEASE = Duration.ofDays(10);
    private static final Duration RENEWED = Duration.ofDays(3);
    private static final Duration ASKED = Duration.ofDays(1);

    /** How long a source that tells us is left alone: a hub that forgot us costs no more than this. */
    private static final Duration SELDOM = Duration.ofHours(6);

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofSeconds(3);
    private static final int TRIES = 5;

    /** A hub that moves is asked where it says it is (WebSub, 5.2), as long as it does not send us in circles. */
    private static final int MOVES = 3;

    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");
    private static final int RANDOM = 20;

    private final Archive archive;
    private final Courier courier;
    private final Shifts shifts;
    private final URI base;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** @param base the public address of this installation, where hubs reach it */
    public Following(Archive archive, Courier courier, Shifts shifts, URI base, InstantSource clock) {
        this.archive = archive;
        this.courier = courier;
        this.shifts = shifts;
        this.base = base;
        this.clock = clock;
    }

    /** A source was visited, and its feed named this hub, or none. */
    public void visited(Source source, Visit visit, Optional<HubLink> link) {
        if (visit.outcome() != Visit.Outcome.READ && visit.outcome() != Visit.Outcome.UNCHANGED) {
            return;
        }
        Optional<PushOffer> known = archive.relay().offer(source.id());
        Instant now = clock.instant();
        boolean mayAsk =
                known.filter(offer -> offer.asked().isAfter(now.minus(ASKED))).isEmpty();
        if (link.isPresent() && known.filter(offer -> isSame(offer, link.get())).isEmpty()) {
            if (!mayAsk) {
                return; // a feed that names another hub each time
            }
            ask(new PushOffer(
                    source.id(),
                    link.get().hub(),
                    link.get().topic(),
                    token(),
                    new Secret(token()),
                    Instant.EPOCH,
                    now));
        } else if (known.isPresent()) {
            PushOffer offer = known.get();
            if (mayAsk && offer.until().isBefore(now.plus(RENEWED))) {
                ask(offer.asked(now));
            }
            if (offer.isGranted(now) && visit.due().isBefore(now.plus(SELDOM))) {
                archive.schedule().record(visit.draft().due(now.plus(SELDOM)).visit(), List.of());
            }
        }
    }

    private static boolean isSame(PushOffer offer, HubLink link) {
        return offer.hub().equals(link.hub()) && offer.topic().equals(link.topic());
    }

    private String token() {
        byte[] bytes = new byte[RANDOM];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** It is kept before it is asked for: the hub calls back while we still wait for its answer. */
    private void ask(PushOffer offer) {
        shifts.take("hub of " + offer.source(), () -> {
            archive.relay().keep(offer);
            byte[] wish = form(Map.of(
                    "hub.mode", "subscribe",
                    "hub.topic", offer.topic(),
                    "hub.callback", base + PATH + offer.token(),
                    "hub.secret", offer.secret().reveal(),
                    "hub.lease_seconds", Long.toString(LEASE.toSeconds())));
            Courier.Outcome outcome = courier.post(offer.hub(), FORM, wish, false);
            for (int i = 0; i < MOVES && outcome.elsewhere().isPresent(); i++) {
                URI next = outcome.elsewhere().get();
                if ("https".equals(offer.hub().getScheme()) && !"https".equals(next.getScheme())) {
                    break; // the secret would be read on the way
                }
                outcome = courier.post(next, FORM, wish, false);
            }
            LOG.info(
                    "{}: its hub {} was asked to tell us: {} {}",
                    offer.source(),
                    offer.hub().getHost(),
                    outcome.status(),
                    outcome.reason());
        });
    }

    private static byte[] form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Answers a hub that asks whether we want to be told (WebSub, 5.3).
     *
     * @param fields of its address
     * @return what to say; empty where we want nothing of the kind
     */
    public Optional<String> confirm(String token, Map<String, String> fields) {
        Optional<PushOffer> offer = archive.relay().offerUnder(token);
        String mode = fields.getOrDefault("hub.mode", "");
        boolean isOurs = offer.filter(one -> one.topic().equals(fields.getOrDefault("hub.topic", "")))
                .isPresent();
        if (!isOurs) {
            return Optional.empty();
        }
        if (mode.equals("denied")) {
            archive.relay().keep(offer.get().granted(Instant.EPOCH));
            LOG.info("{}: its hub does not tell us", offer.get().source());
            return Optional.of("");
        }
        String seconds = fields.getOrDefault("hub.lease_seconds", "");
        if (!mode.equals("subscribe") || !seconds.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        archive.relay().keep(offer.get().granted(clock.instant().plusSeconds(Long.parseLong(seconds))));
        LOG.info("{}: its hub tells us of news from now on", offer.get().source());
        return Optional.ofNullable(fields.get("hub.challenge"));
    }

    /**
     * A hub says that there is news; the source is visited at once, if it was the hub.
     *
     * @return whether anybody is told under this token
     */
    public boolean pushed(String token, String signature, byte[] content) {
        Optional<PushOffer> offer = archive.relay().offerUnder(token);
        if (offer.isPresent()) {
            if (HubSignature.fits(signature, offer.get().secret(), content)) {
                shifts.take(
                        "visit of " + offer.get().source(),
                        () -> visit(offer.get().source()));
            } else { // it must not learn so (WebSub, 8)
                SecurityLog.note(
                        SecurityLog.Event.WRONG_SIGNATURE,
                        () -> "source=" + offer.get().source());
            }
        }
        return offer.isPresent();
    }

    /** A visit that is under way may have come too early. */
    private void visit(String source) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            Instant now = clock.instant();
            Optional<Visit> claimed = archive.schedule().claim(source, now, MOMENT);
            if (claimed.isPresent()) {
                archive.schedule().record(claimed.get().draft().due(now).visit(), List.of());
                return;
            }
            Thread.sleep(AGAIN);
        }
        LOG.warn("{} has news and is being visited all the time", source);
    }
}
