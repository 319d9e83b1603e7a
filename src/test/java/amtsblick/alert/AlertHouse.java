// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert;

import amtsblick.alert.digest.Digest;
import amtsblick.alert.digest.DigestMaker;
import amtsblick.alert.digest.DigestQueue;
import amtsblick.alert.digest.Standings;
import amtsblick.alert.mail.Letter;
import amtsblick.alert.mail.LetterWriter;
import amtsblick.alert.mail.MailDispatch;
import amtsblick.alert.mail.Mailer;
import amtsblick.alert.match.HitFinder;
import amtsblick.alert.match.Selections;
import amtsblick.alert.subscription.AddressVault;
import amtsblick.alert.subscription.LinkTokens;
import amtsblick.alert.subscription.MailAddress;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Alerts over a real archive on a clock of the test, which can be ended and opened again; a letter is the list of its items' ids. */
final class AlertHouse implements AutoCloseable {
    private static final AddressVault VAULT = new AddressVault(new Secret("ein Schlüssel mit wenigstens 32 Zeichen"));
    private static final Source EXAMPLE = Source.of("example", URI.create("https://example.org/feed"), SourceKind.FEED)
            .source();
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();

    volatile Instant now;

    private final Path folder;
    private final Function<Letter, Mailer.Outcome> hands;
    private final Runnable onTheWay;
    private LocalArchive archive;
    private AlertRounds rounds;
    private Optional<MailDispatch> dispatch = Optional.empty();

    /** @param onTheWay called again and again between two things that are kept, where the test may end the program */
    AlertHouse(Path folder, Instant now, Function<Letter, Mailer.Outcome> hands, Runnable onTheWay) {
        this.folder = folder;
        this.now = now;
        this.hands = hands;
        this.onTheWay = onTheWay;
        archive = LocalArchive.open(folder, CONFIG, () -> this.now);
        rounds = rounds();
    }

    LocalArchive archive() {
        return archive;
    }

    /** As after a crash: what was under way is taken up. */
    void restart() {
        archive.close();
        archive = LocalArchive.open(folder, CONFIG, () -> now);
        rounds = rounds();
    }

    private AlertRounds rounds() {
        Selections selections = new Selections() {
            @Override
            public Optional<NewsQuery> read(String address, LocalDate today) {
                onTheWay.run();
                return query(address);
            }

            @Override
            public Optional<String> name(String address, LocalDate today) {
                return Optional.of(address);
            }
        };
        DigestMaker digests = new DigestMaker(
                archive, selections, new Standings(archive, SourceCatalogue.of(List.of(EXAMPLE))), () -> now);
        LetterWriter writer = (mail, _, to) -> Optional.of(letter(mail.id(), to, digests.of(mail)));
        MailDispatch dispatch =
                new MailDispatch(archive.alerts(), VAULT, writer, new Hands(hands), 1_000_000, () -> now);
        this.dispatch = Optional.of(dispatch);
        return new AlertRounds(
                new HitFinder(archive, selections, () -> now),
                new DigestQueue(archive.alerts(), selections, () -> now, this::newId),
                dispatch,
                Optional.empty(),
                archive.alerts(),
                () -> now);
    }

    private String newId() {
        onTheWay.run();
        return LinkTokens.newId();
    }

    private record Hands(Function<Letter, Mailer.Outcome> hands) implements Mailer {
        @Override
        public Outcome send(Letter letter) {
            return hands.apply(letter);
        }

        @Override
        public void rest() {
            // nothing is open
        }
    }

    private static Letter letter(String id, MailAddress to, Digest digest) {
        String items = digest.entries().stream().map(entry -> entry.item().id()).collect(Collectors.joining("\n"));
        return new Letter(id, to, digest.made(), "de", "", Map.of(), items, "");
    }

    /** Why no mail leaves, as an operator is told. */
    Optional<String> trouble() {
        return dispatch.orElseThrow().trouble();
    }

    void round() {
        rounds.once();
    }

    boolean admit(String address, String selection, Timing timing) {
        MailAddress to = MailAddress.of(address).orElseThrow();
        Subscriber subscriber = new Subscriber(
                LinkTokens.newId(), VAULT.lookup(to), VAULT.seal(to), "de", Subscriber.State.ACTIVE, 0, now);
        Subscription subscription = Subscription.asked(LinkTokens.newId(), subscriber.id(), selection, timing, now);
        return archive.alerts().subscriptions().admit(subscriber, subscription, "list 2026-01-01", now);
    }

    /** Regions and words are all that the test selects by. */
    private static Optional<NewsQuery> query(String address) {
        NewsQuery query = NewsQuery.ALL;
        List<String> regions = new ArrayList<>();
        for (String pair : address.substring(2).split("&")) {
            String value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
            if (pair.startsWith("q=")) {
                query = query.withText(value);
            } else {
                regions.add(value);
            }
        }
        return Optional.of(query.with(Dimension.REGION, regions));
    }

    @Override
    public void close() {
        archive.close();
    }
}
