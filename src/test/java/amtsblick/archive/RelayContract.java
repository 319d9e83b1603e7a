// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.relay.Dispatch;
import amtsblick.archive.relay.Lease;
import amtsblick.archive.relay.PushOffer;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.config.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every engine remembers those who are told of news without asking. An engine's test extends this. */
public abstract class RelayContract extends Engine {
    private static final URI CALLBACK = URI.create("https://reader.example/call?id=7");
    private static final Lease LEASE = new Lease(
            "https://news.example/feed.atom",
            CALLBACK,
            Optional.of(new Secret("geheim")),
            NOW.plusSeconds(600),
            7,
            0,
            Instant.EPOCH);
    private static final Dispatch SENT = new Dispatch(NOW, "chat", "msg_a", 200, "", Duration.ofMillis(12));

    @Test
    void leasesOutliveARestart() {
        archive.relay().keep(LEASE, 10);
        restart();
        assertThat(archive.relay().leases()).containsExactly(LEASE);
    }

    @Test
    void aRenewedLeaseKeepsHowFarItWasTold() {
        archive.relay().keep(LEASE, 10);
        archive.relay().delivered(LEASE.told(60), SENT);
        Instant longer = NOW.plusSeconds(9_000);
        archive.relay().keep(new Lease(LEASE.topic(), CALLBACK, Optional.empty(), longer, 7, 0, Instant.EPOCH), 1);
        assertThat(archive.relay().leases())
                .containsExactly(new Lease(LEASE.topic(), CALLBACK, Optional.empty(), longer, 60, 0, Instant.EPOCH));
    }

    @Test
    void keepsNoMoreLeasesThanAreAllowed() {
        Lease other = new Lease("https://news.example/feed.rss", CALLBACK, Optional.empty(), NOW, 7, 0, Instant.EPOCH);
        assertThat(archive.relay().keep(LEASE, 1)).isTrue();
        assertThat(archive.relay().keep(other, 1)).isFalse();
        assertThat(archive.relay().keep(LEASE, 1)).as("renewed").isTrue();
        assertThat(archive.relay().leases()).containsExactly(LEASE);
    }

    @Test
    void aDeliveryDoesNotBringAnEndedLeaseBack() {
        archive.relay().keep(LEASE, 10);
        archive.relay().end(LEASE.topic(), CALLBACK);
        archive.relay().delivered(LEASE.told(8), SENT);
        assertThat(archive.relay().leases()).isEmpty();
        assertThat(archive.relay().dispatches(10)).containsExactly(SENT);
    }

    @Test
    void howFarAReceiverWasToldIsKeptWithWhatWasSent() {
        ReceiverState state = ReceiverState.from("chat", 41).failed(NOW.plusSeconds(5));
        assertThat(archive.relay().state("chat")).isEmpty();
        archive.relay().keep(state, List.of(SENT));
        archive.relay().keep(state.told(42), List.of());
        restart();
        assertThat(archive.relay().state("chat")).contains(ReceiverState.from("chat", 42));
        archive.relay().keep(ReceiverState.from("mail", 7), List.of());
        assertThat(archive.relay().states())
                .isEqualTo(Map.of("chat", ReceiverState.from("chat", 42), "mail", ReceiverState.from("mail", 7)));
        assertThat(archive.relay().dispatches(10)).containsExactly(SENT);
    }

    @Test
    void forgetsWhatWasSentLongAgo() {
        Dispatch later = new Dispatch(NOW.plusSeconds(9), "chat", "msg_b", 0, "timeout", Duration.ofSeconds(10));
        archive.relay().keep(ReceiverState.from("chat", 1), List.of(SENT, later));
        assertThat(archive.relay().dispatches(1)).containsExactly(later);
        archive.relay().forget(NOW.plusSeconds(1));
        assertThat(archive.relay().dispatches(10)).containsExactly(later);
    }

    @Test
    void offersOfSourcesAreKeptUntilTheyAreWithdrawn() {
        PushOffer offer = new PushOffer(
                "example",
                URI.create("https://hub.example/"),
                "https://example.org/feed",
                "token",
                new Secret("s"),
                Instant.EPOCH,
                NOW);
        archive.relay().keep(offer);
        archive.relay().keep(offer.granted(NOW.plusSeconds(5)));
        restart();
        assertThat(archive.relay().offer("example")).contains(offer.granted(NOW.plusSeconds(5)));
        assertThat(archive.relay().offerUnder("token")).contains(offer.granted(NOW.plusSeconds(5)));
        assertThat(archive.relay().offerUnder("example")).isEmpty();
        archive.relay().withdraw("example");
        assertThat(archive.relay().offer("example")).isEmpty();
    }

    @Test
    void aClockThatWasAYearAheadKeepsNobodyWaiting() {
        Instant ahead = NOW.plus(Duration.ofDays(365));
        archive.relay().keep(ReceiverState.from("chat", 41).failed(ahead), List.of());
        archive.relay().keep(LEASE, 10);
        archive.relay().delivered(LEASE.failed(ahead), SENT);
        archive.relay()
                .keep(new PushOffer(
                        "example",
                        URI.create("https://hub.example/"),
                        "https://example.org/feed",
                        "token",
                        new Secret("s"),
                        Instant.EPOCH,
                        ahead));
        restart();
        assertThat(archive.relay().state("chat")).map(ReceiverState::due).contains(NOW);
        assertThat(archive.relay().leases()).extracting(Lease::due).containsExactly(NOW);
        assertThat(archive.relay().offer("example")).map(PushOffer::asked).contains(NOW);
    }
}
