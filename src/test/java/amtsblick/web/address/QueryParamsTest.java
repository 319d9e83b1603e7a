// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames;
import amtsblick.query.Vocabulary;
import amtsblick.source.SourceCatalogue;
import amtsblick.web.address.QueryParams.Result;
import amtsblick.web.words.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParamsTest {
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final QueryParams PARAMS = new QueryParams(new KnownValues(
            Regions.of(CONFIG),
            Territories.of(CONFIG),
            Taxonomy.of(CONFIG),
            SourceCatalogue.read(CONFIG),
            () -> fail("the configuration knows it"),
            () -> FilterNames.of(CONFIG, Vocabulary.of(CONFIG))));

    @Test
    void readsEveryParameter() {
        Selection selection = valid(Map.ofEntries(
                Map.entry("q", List.of(" Register ")),
                Map.entry("region", List.of("DE-TH", "de-sn")),
                Map.entry("topic", List.of("registers")),
                Map.entry("kind", List.of("agreement")),
                Map.entry("level", List.of("state")),
                Map.entry("source", List.of("bmds")),
                Map.entry("place", List.of("Ahaus")),
                Map.entry("body", List.of("FITKO")),
                Map.entry("from", List.of("2025-01-01")),
                Map.entry("to", List.of("2025-06-30")),
                Map.entry("sort", List.of("relevance")),
                Map.entry("page", List.of("3"))));
        NewsQuery query = selection.query();
        assertThat(query.text()).isEqualTo("Register");
        assertThat(query.values(Dimension.REGION)).containsExactly("DE-TH", "DE-SN");
        assertThat(query.span().from()).contains(LocalDate.of(2025, 1, 1));
        assertThat(query.sort()).isEqualTo(NewsQuery.Sort.RELEVANCE);
        assertThat(query.page()).isEqualTo(3);
        assertThat(SelectionAddress.print("/", selection, Optional.of(Lang.EN)))
                .isEqualTo(
                        "/?q=Register&region=DE-TH&region=DE-SN&topic=registers&kind=agreement&level=state"
                                + "&source=bmds&place=Ahaus&body=FITKO&from=2025-01-01&to=2025-06-30&sort=relevance&page=3&lang=en");
    }

    @ParameterizedTest
    @CsvSource({
        "01.02.2025, 2025-02-01, /?from=2025-02-01",
        "1. März 2025, 2025-03-01, /?from=2025-03-01",
        "2w, 2025-06-18, /?from=2w",
        "Gestern, 2025-06-30, /?from=gestern",
        "seit letzter  Woche, 2025-06-23, /?from=letzter+woche"
    })
    void understandsDaysAsPeopleSayThem(String said, LocalDate day, String address) {
        Selection selection = valid(Map.of("from", List.of(said)));
        assertThat(selection.query().span().from()).contains(day);
        assertThat(SelectionAddress.print("/", selection, Optional.empty())).isEqualTo(address);
    }

    @Test
    void endsWithTheLastDayOfWhatIsSaid() {
        Selection march = valid(Map.of("from", List.of("März 2025"), "to", List.of("März 2025")));
        assertThat(SelectionAddress.print("/", march, Optional.empty())).isEqualTo("/?from=2025-03-01&to=2025-03-31");
        Selection week = valid(Map.of("from", List.of("letzte Woche"), "to", List.of("letzte Woche")));
        assertThat(week.query().span().to()).contains(LocalDate.of(2025, 6, 29));
    }

    @Test
    void putsTheOldestFirst() {
        Selection oldest = valid(Map.of("sort", List.of("oldest")));
        assertThat(oldest.query().sort()).isEqualTo(NewsQuery.Sort.OLDEST);
        assertThat(SelectionAddress.print("/", oldest, Optional.empty())).isEqualTo("/?sort=oldest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fact=Fristen | fact=deadline",
                "fact=Beträge | fact=amount",
                "fact=dates of events | fact=event",
                "state=geändert | state=changed",
                "state=Zurueckgezogen | state=withdrawn",
                "certainty=Art unsicher | certainty=unsure",
                "level=Länder | level=state",
                "deadline=offen | deadline=open",
                "deadline=Open | deadline=open",
                "sort=älteste | sort=oldest",
                "sort=Älteste zuerst | sort=oldest",
                "sort=Relevance | sort=relevance",
                "sort=nach Relevanz | sort=relevance",
                "sort=Frist | deadline=open&sort=deadline",
                "sort=Neueste | ''",
                "lang=EN | lang=en",
                "lang=De | lang=de"
            })
    void understandsNamesAsThePagesShowThemInAnyCase(String said, String address) {
        String[] typed = said.split("=");
        Map<String, List<String>> parameters = Map.of("q", List.of("Netz"), typed[0], List.of(typed[1]));
        assertThat(PARAMS.read(parameters, 30, TODAY))
                .isInstanceOfSatisfying(
                        Result.Valid.class,
                        valid -> assertThat(SelectionAddress.print("/", valid.selection(), valid.lang()))
                                .isEqualTo("/?q=Netz" + (address.isEmpty() ? "" : "&" + address)));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void understandsEveryNameThatPagesGiveToTheirOwnValues(Dimension dimension) {
        for (Lang lang : Lang.values()) {
            for (String value : dimension.all()) {
                String name = Messages.in(lang).get(dimension.id() + "." + value);
                assertThat(valid(Map.of(dimension.id(), List.of(name))).values(dimension))
                        .as(name)
                        .containsExactly(value);
            }
        }
    }

    @Test
    void asksForOpenDeadlinesOnly() {
        Selection open = valid(Map.of("deadline", List.of("open")));
        assertThat(open.query().openOn()).contains(TODAY);
        assertThat(SelectionAddress.print("/", open, Optional.empty())).isEqualTo("/?deadline=open");
        Selection soonest = valid(Map.of("sort", List.of("deadline")));
        assertThat(soonest.query().openOn()).contains(TODAY);
        assertThat(SelectionAddress.print("/", soonest, Optional.empty())).isEqualTo("/?deadline=open&sort=deadline");
        assertThat(PARAMS.read(Map.of("deadline", List.of("over")), 30, TODAY)).isInstanceOf(Result.Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "today,2025-07-01",
        "yesterday,2025-06-30",
        "gestern,2025-06-30",
        "7d,2025-06-25",
        "1d,2025-07-01",
        "0d,2025-07-01"
    })
    void keepsWordsForDaysThatMove(String word, LocalDate day) {
        Selection selection = valid(Map.of("from", List.of(word)));
        assertThat(selection.query().span().from()).contains(day);
        assertThat(SelectionAddress.print("/feed.rss", selection, Optional.empty()))
                .isEqualTo("/feed.rss?from=" + word);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T20:10, 2026-11-29T19:10:00Z, 2026-11-29T20:10",
        "2026-07-01T20:10:59, 2026-07-01T18:10:00Z, 2026-07-01T20:10",
        "2026-11-29T19:10:00Z, 2026-11-29T19:10:00Z, 2026-11-29T20:10",
        "29.11.2026 20:10, 2026-11-29T19:10:00Z, 2026-11-29T20:10",
        "1.3.2026, 2026-02-28T23:00:00Z, 2026-03-01T00:00",
        "2026-03-01, 2026-02-28T23:00:00Z, 2026-03-01T00:00",
        "2026-10-25T02:30, 2026-10-25T00:30:00Z, 2026-10-25T02:30",
        "gestern, 2025-06-29T22:00:00Z, 2025-06-30T00:00",
        "März 2025, 2025-02-28T23:00:00Z, 2025-03-01T00:00"
    })
    void readsAMomentToTheMinuteInGermanTime(String text, Instant moment, String printed) {
        Selection selection = valid(Map.of("since", List.of(text)));
        assertThat(selection.query().since()).contains(moment);
        assertThat(SelectionAddress.print("/", selection, Optional.empty())).isEqualTo("/?since=" + printed);
    }

    @ParameterizedTest
    @CsvSource({
        "region, Thüringen, DE-TH",
        "region, thueringen, DE-TH",
        "region, Thuringia, DE-TH",
        "region, 'DE-TH,de-sn, Bayern', DE-TH|DE-SN|DE-BY",
        "region, bundesweit, DE",
        "region, Schweiz, CH",
        "kind, Vereinbarung, agreement",
        "kind, 'Vereinbarungen,Förderung', agreement|funding",
        "topic, Register, registers",
        "topic, künstliche Intelligenz, ai",
        "topic, KI, ai",
        "level, Kommunen, municipal",
        "level, 'Bund,Länder', federal|state",
        "place, 'Ahaus,Borken', Ahaus|Borken"
    })
    void understandsNamesAndListsWithCommas(String name, String typed, String ids) {
        Selection selection = valid(Map.of(name, List.of(typed)));
        assertThat(selection.values(Dimension.valueOf(name.toUpperCase(Locale.ROOT))))
                .containsExactly(ids.split("\\|"));
    }

    @Test
    void everythingHasTheShortestAddress() {
        assertThat(SelectionAddress.print(
                        "/", valid(Map.of("q", List.of(""), "region", List.of(""))), Optional.empty()))
                .isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "region,DE-XX,expected.region",
        "topic,registrs,expected.topic",
        "topic,nonsense,expected.known",
        "kind,agrement,expected.kind",
        "kind,nonsense,expected.known",
        "level,high,expected.level",
        "from,31.31.2025,expected.day",
        "since,gerade eben,expected.since",
        "since,2026-02-30T10:00,expected.since",
        "since,+999999999-01-01T00:00,expected.since",
        "sort,best,expected.sort",
        "page,0,expected.page",
        "page,1001,expected.page",
        "page,1e3,expected.page",
        "lang,fr,expected.lang",
        "regoin,DE-TH,expected.parameter"
    })
    void namesTheParameterThatIsWrongAndWhatWasExpected(String name, String value, String expected) {
        Result result = PARAMS.read(Map.of(name, List.of(value)), 10, TODAY);
        assertThat(result).isInstanceOfSatisfying(Result.Invalid.class, wrong -> {
            assertThat(wrong.parameter()).isEqualTo(name);
            assertThat(wrong.expected()).isEqualTo(expected);
            assertThat(Messages.in(Lang.DE).get(expected)).isNotBlank();
            assertThat(Messages.in(Lang.EN).get(expected)).isNotBlank();
        });
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThat(PARAMS.read(Map.of("from", List.of("2025-02-01"), "to", List.of("2025-01-01")), 10, TODAY))
                .isInstanceOf(Result.Invalid.class);
    }

    @Test
    void forgivesWhatMailProgramsAppend() {
        assertThat(valid(Map.of("utm_source", List.of("mail"))).query()).isEqualTo(NewsQuery.ALL.withSize(10));
    }

    private static Selection valid(Map<String, List<String>> parameters) {
        Result result = PARAMS.read(parameters, 10, TODAY);
        assertThat(result).isInstanceOf(Result.Valid.class);
        return ((Result.Valid) result).selection();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=,",
                "page=,,0",
                "sort=x,y",
                "deadline=a,a",
                "since=1,2",
                "lang=,x",
                "region=XX,YY,DE-TH",
                "from=2026-02-02,2026-01-01",
                "kind=,nothing",
                "ags=12,x",
                "foo=1,2"
            })
    void whatIsWrongCanBeTakenOutHoweverItIsWritten(String typed) {
        String[] parameter = typed.split("=", 2);
        Map<String, List<String>> address = Map.of(parameter[0], List.of(parameter[1]), "to", List.of("2026-01-01"));
        Result.Invalid wrong = (Result.Invalid) PARAMS.read(address, 10, TODAY);
        assertThat(PARAMS.without(wrong, address, 10, TODAY).to()).isEqualTo("2026-01-01");
    }
}
