// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.recheck;

import amtsblick.archive.Items;
import amtsblick.archive.Items.Young;
import amtsblick.archive.keeping.Amendment;
import amtsblick.crawl.harvest.House;
import amtsblick.fetch.Fetcher;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks whether a source's young items are still there. Only those on the publisher's own site that have an address for themselves, and
 * not where the operator switched it off or robots.txt is overridden. Keeps nothing. Safe for use by many threads.
 */
public final class Recheck {
    private final Fetcher fetcher;
    private final Items items;
    private final InstantSource clock;

    /** Of whose items it was nobody's turn, and until when that stays so: most visits bring nothing, and should not read a month. */
    private final Map<String, Instant> quiet = new ConcurrentHashMap<>();

    /** @param items is asked once for each visit */
    public Recheck(Fetcher fetcher, Items items, InstantSource clock) {
        this.fetcher = fetcher;
        this.items = items;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param learned to be kept with the visit
     * @param doubt why nobody is withdrawn although several are missing
     */
    public record Findings(List<Amendment> learned, Optional<Remark> doubt) {
        private static final Findings NOT_ASKED = new Findings(List.of(), Optional.empty());

        public Findings {
            learned = List.copyOf(learned);
        }

        /** The visit with the doubt; where nobody was asked for this time, with that of the last time. */
        public Visit notedIn(Visit visit, Visit before) {
            Stream<Remark> others = visit.remarks().stream().filter(remark -> !isDoubt(remark));
            Stream<Remark> doubts =
                    learned.isEmpty() ? before.remarks().stream().filter(Findings::isDoubt) : doubt.stream();
            List<Remark> all = Stream.concat(others, doubts).toList();
            return all.equals(visit.remarks())
                    ? visit
                    : visit.draft().ended(visit.outcome(), visit.status(), all).visit();
        }

        private static boolean isDoubt(Remark remark) {
            return remark.code() == RemarkCode.MANY_MISSING;
        }
    }

    /**
     * Asks for those whose turn it is.
     *
     * @param before what is remembered of the source
     * @param brought what this visit brought, which may have moved
     */
    public Findings ask(Source source, Visit before, List<NewsItem> brought) throws InterruptedException {
        if (!source.recheck() || source.robotsOverride().isPresent()) {
            return Findings.NOT_ASKED;
        }
        Instant now = clock.instant();
        if (!brought.isEmpty()) {
            quiet.remove(source.id());
        } else if (now.isBefore(quiet.getOrDefault(source.id(), Instant.MIN))) {
            return Findings.NOT_ASKED;
        }
        House house = new House(source, before.harvest());
        List<Young> young = moved(items.young(source.id(), now.minus(DueItems.YOUNG)), brought);
        List<Young> due = DueItems.of(young, link -> isArticle(link, house), now);
        if (due.isEmpty()) {
            if (brought.isEmpty()) {
                quiet.put(source.id(), DueItems.next(young, now));
            }
            return Findings.NOT_ASKED;
        }
        List<Verdict.Said> answers = answers(due, new Question(fetcher, source, house, now));
        Optional<Remark> doubt = Verdict.doubt(answers, young, now);
        return new Findings(Verdict.of(answers, doubt.isPresent(), now), doubt);
    }

    private static List<Verdict.Said> answers(List<Young> due, Question question) throws InterruptedException {
        List<Verdict.Said> answers = new ArrayList<>();
        for (Young item : due) {
            Presence answer = question.ask(item);
            answers.add(new Verdict.Said(item, answer));
            if (answer == Presence.ILL) {
                break;
            }
        }
        return answers;
    }

    /** Lists lead to other people's pages, too: those did not ask for a visit. */
    private static boolean isArticle(URI link, House house) {
        Source source = house.source();
        boolean own =
                House.owns(source, link) || House.of(link).equals(house.before().house());
        return own && Stream.of(source.address(), source.homepage()).noneMatch(home -> Question.isAlso(home, link));
    }

    /** What was said of an old address is not true of the new one. */
    private static List<Young> moved(List<Young> young, List<NewsItem> brought) {
        Map<String, URI> links = brought.stream()
                .collect(Collectors.toMap(NewsItem::id, item -> item.headline().link(), (first, _) -> first));
        return young.stream()
                .map(item -> {
                    URI link = links.getOrDefault(item.id(), item.link());
                    return ItemId.means(link, item.link())
                            ? item
                            : new Young(item.id(), link, item.dated(), false, item.asked(), Optional.empty());
                })
                .toList();
    }
}
