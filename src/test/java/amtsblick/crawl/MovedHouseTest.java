// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.classify.what.TopicFilter;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.SourceCheck.Checked;
import amtsblick.source.Source;
import amtsblick.source.SourceDraft;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import amtsblick.source.Visit.Outcome;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Sources whose address leads to somebody else's house, or behind whose door somebody else lives. */
class MovedHouseTest {
    @RegisterExtension
    static final WireMockExtension OLD = Rounds.server();

    @RegisterExtension
    static final WireMockExtension NEW = Rounds.server();

    private static final List<String> GERMAN = List.of(
            "Das Ministerium startet den Antrag für Wohngeld",
            "Glasfaser für alle Schulen im Kreis",
            "Die Stadt eröffnet ein Bürgerbüro",
            "Neues Portal für Unternehmen",
            "Mehr Geld für die Digitalisierung der Verwaltung",
            "Rathaus und Bibliothek werden barrierefrei");

    private static final List<String> ENGLISH = List.of(
            "The best casino bonus of the year",
            "How to win at online slots",
            "Top ten poker tips for beginners",
            "Play and win with our new app",
            "Review of the latest betting sites",
            "Free spins for new players");

    private static final List<String> MANY = IntStream.range(0, 30)
            .mapToObj(i -> GERMAN.get(i % 6) + ", "
                    + List.of("Bericht", "Antrag", "Verwaltung", "Bürgerbüro", "Schulen")
                            .get(i % 5) + " Teil " + i)
            .toList();

    private static final List<String> CASINO = List.of(
            "Freispiele sichern und sofort losspielen",
            "Roulette vom Profi erklärt für dich",
            "Die besten Wettquoten zum Wochenende",
            "Jackpot geknackt mit einem Einsatz von zwei Euro",
            "Blackjack und Poker im großen Vergleich",
            "Spielautomaten mit den höchsten Gewinnen",
            "Freie Drehungen für alle neuen Spieler",
            "Willkommensbonus kassieren ohne Einzahlung");

    @TempDir
    private Path data;

    private Rounds rounds;

    @BeforeEach
    void open() {
        rounds = new Rounds(data);
        NEW.stubFor(get(urlEqualTo("/feed")).willReturn(ok(feed("Neu: ", GERMAN))));
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void keepsNothingFromBehindAPermanentRedirectToAnotherDomain() throws Exception {
        serve(ok(feed("", GERMAN)));
        Source source = draft().source();
        rounds.round(source);
        serve(status(301).withHeader("Location", NEW.url("/feed")));
        rounds.daysLater(1, source);
        assertThat(rounds.items()).hasSize(GERMAN.size());
        Visit visit = rounds.last("a");
        assertThat(visit.outcome()).isEqualTo(Outcome.FROZEN);
        assertThat(visit.movedTo()).isEmpty();
        assertThat(visit.remarks().getFirst().in(Locale.GERMAN)).contains("movedTo: " + host(NEW));
        assertThat(visit.message()).contains("movedTo: " + host(NEW));
    }

    @Test
    void followsWhatAnOperatorHasConfirmed() throws Exception {
        serve(status(301).withHeader("Location", NEW.url("/feed")));
        Source source = draft().source();
        rounds.round(source);
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.FROZEN);
        rounds.archive.oversight().carryOut(new OperatorOrder.Unfreeze("a", Optional.of(host(NEW))), "Kim");
        rounds.round(source);
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.READ);
        assertThat(rounds.items()).hasSize(GERMAN.size());
    }

    @Test
    void doesNotVisitWhatAnOperatorHasMuted() throws Exception {
        serve(ok(feed("", GERMAN)));
        rounds.archive.oversight().carryOut(new OperatorOrder.Mute("a", true), "Kim");
        assertThat(rounds.round(draft().source())).isEmpty();
        rounds.archive.oversight().carryOut(new OperatorOrder.Mute("a", false), "Kim");
        assertThat(rounds.round(draft().source())).hasSize(1);
    }

    @Test
    void keepsNothingFromBehindAPageThatSendsToAnotherDomain() throws Exception {
        serve(ok("<!doctype html><html><head><meta http-equiv=refresh content='0; url=" + NEW.url("/feed")
                + "'></head></html>"));
        rounds.round(draft().source());
        assertThat(rounds.items()).isEmpty();
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.FROZEN);
    }

    @Test
    void asksAFrozenSourceEverMoreSeldom() throws Exception {
        serve(status(308).withHeader("Location", NEW.url("/feed")));
        Source source = draft().source();
        Duration before = Duration.ZERO;
        for (int i = 0; i < 3; i++) {
            rounds.round(source);
            Duration wait = Duration.between(rounds.now, rounds.last("a").due());
            assertThat(wait).isGreaterThan(before);
            before = wait;
            rounds.now = rounds.last("a").due();
        }
    }

    @Test
    void followsWhenTheOperatorSaysYes() throws Exception {
        serve(status(301).withHeader("Location", NEW.url("/feed")));
        rounds.round(draft().source());
        Source confirmed = draft().movedTo(Optional.of(host(NEW))).source();
        rounds.round(confirmed);
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.READ);
        assertThat(rounds.last("a").movedTo()).contains(URI.create(NEW.url("/feed")));
        assertThat(rounds.items()).hasSize(GERMAN.size());
    }

    @Test
    void goesOnWhereTheOldHouseAnswersAgain() throws Exception {
        serve(status(301).withHeader("Location", NEW.url("/feed")));
        Source source = draft().source();
        rounds.round(source);
        serve(ok(feed("", GERMAN)));
        rounds.daysLater(1, source);
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void followsARedirectToTheHouseThatTheEntryNamesAsItsHomepage() throws Exception {
        serve(status(301).withHeader("Location", NEW.url("/feed")));
        rounds.round(draft().homepage(URI.create(NEW.url("/"))).source());
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void keepsNothingInAnotherLanguage() throws Exception {
        serve(ok(feed("", GERMAN)));
        Source source = draft().source();
        rounds.round(source);
        serve(ok(feed("", ENGLISH)));
        rounds.daysLater(1, source);
        rounds.daysLater(1, source);
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.FROZEN);
        assertThat(rounds.last("a").message()).contains("language: de");
        assertThat(rounds.items()).hasSize(GERMAN.size());
    }

    @Test
    void keepsTheOtherLanguageWhereTheOperatorSaysSo() throws Exception {
        serve(ok(feed("", GERMAN)));
        rounds.round(draft().source());
        serve(ok(feed("", ENGLISH)));
        rounds.daysLater(1, draft().language("en").source());
        assertThat(rounds.items()).hasSize(GERMAN.size() + ENGLISH.size());
    }

    @Test
    void bearsWithSomeHeadlinesInAnotherLanguage() throws Exception {
        serve(ok(feed("", GERMAN)));
        Source source = draft().source();
        rounds.round(source);
        serve(ok(feed("", Stream.concat(GERMAN.stream(), ENGLISH.stream()).toList())));
        rounds.daysLater(1, source);
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void keepsNothingOfAnotherSubject() throws Exception {
        serve(ok(feed("", MANY)));
        Source source = draft().source();
        rounds.round(source);
        rounds.archive.finding().refresh();
        serve(ok(feed("", CASINO)));
        rounds.daysLater(1, source);
        assertThat(rounds.last("a").outcome()).isEqualTo(Outcome.FROZEN);
        assertThat(rounds.last("a").message()).contains("movedTo: " + host(OLD));
        assertThat(rounds.items()).hasSize(MANY.size());
        rounds.daysLater(1, draft().movedTo(Optional.of(host(OLD))).source());
        assertThat(rounds.items()).hasSize(MANY.size() + CASINO.size());
    }

    @Test
    void saysSoWhenSourcesAreChecked() throws Exception {
        serve(status(301).withHeader("Location", NEW.url("/feed")));
        Checked checked = new SourceCheck(rounds.fetcher, TopicFilter.of(ConfigFolder.defaults()), () -> rounds.now)
                .check(List.of(draft().source()), _ -> {})
                .getFirst();
        assertThat(checked.readable()).isFalse();
        assertThat(checked.note()).contains("movedTo: " + host(NEW));
    }

    private static SourceDraft draft() {
        return TestSources.draft("a", OLD.url("/feed"), SourceKind.FEED);
    }

    private static void serve(ResponseDefinitionBuilder answer) {
        OLD.stubFor(get(urlEqualTo("/feed")).willReturn(answer));
    }

    private static String host(WireMockExtension server) {
        return URI.create(server.baseUrl()).getAuthority();
    }

    private static String feed(String kicker, List<String> titles) {
        return titles.stream()
                .map(title -> "<item><title>" + kicker + title + "</title><link>https://blatt.example/"
                        + title.replace(' ', '-') + "</link></item>")
                .collect(
                        Collectors.joining("", "<rss version='2.0'><channel><title>Stadt</title>", "</channel></rss>"));
    }
}
