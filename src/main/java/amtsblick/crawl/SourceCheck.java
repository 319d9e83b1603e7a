// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.classify.what.TopicFilter;
import amtsblick.crawl.harvest.House;
import amtsblick.crawl.rhythm.Drift;
import amtsblick.discover.Discovery;
import amtsblick.discover.Find;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.remark.Remark;
import amtsblick.source.Harvest;
import amtsblick.source.Source;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tries sources without keeping anything: does the address answer, what lies there, and can it be read? */
public final class SourceCheck {
    private final Fetcher fetcher;
    private final Onward onward;
    private final Discovery discovery;
    private final TopicFilter filter;
    private final InstantSource clock;

    public SourceCheck(Fetcher fetcher, TopicFilter filter, InstantSource clock) {
        this.fetcher = fetcher;
        onward = new Onward(fetcher, clock);
        discovery = new Discovery(fetcher, clock);
        this.filter = filter;
        this.clock = clock;
    }

    /**
     * What was found at a source's address.
     *
     * @param readable whether headlines were read
     * @param format what the document looks like, empty where none came
     * @param found headlines on the page
     * @param keptOut how many of them the source's topic filter keeps out
     * @param undated how many have no date
     * @param newest the date of the newest
     * @param drift what is odd about it
     * @param movedTo the address that should stand in the catalogue instead
     * @param reserved whether text and data mining is reserved: only headlines and links are shown
     * @param note what is wrong or odd, one line
     */
    public record Checked(
            Source source,
            boolean readable,
            String format,
            int found,
            int keptOut,
            int undated,
            Optional<LocalDate> newest,
            Optional<Drift> drift,
            Optional<URI> movedTo,
            boolean reserved,
            String note) {
        static Checked failed(Source source, String format, String note) {
            return new Checked(
                    source, false, format, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), false, note);
        }
    }

    /**
     * Checks these sources, hosts side by side; the result is in the order of ids.
     *
     * @param done told of each as it ends, one at a time
     */
    public List<Checked> check(Collection<Source> sources, Consumer<Checked> done) throws InterruptedException {
        List<Checked> results = new ArrayList<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (List<Source> host : Crawler.byHost(sources)) {
                threads.submit(() -> {
                    for (Source source : host) {
                        Checked checked = fetcher.visit(() -> check(source));
                        synchronized (results) {
                            results.add(checked);
                            done.accept(checked);
                        }
                    }
                    return true;
                });
            }
            threads.shutdown();
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        results.sort(Comparator.comparing(checked -> checked.source().id()));
        return results;
    }

    private Checked check(Source source) throws InterruptedException {
        if (source.kind().reader().foundOutFirst()) {
            return discover(source);
        }
        House house = new House(source, Harvest.NONE);
        Fetched answer = onward.get(house, source, source.request(source.address()));
        return answer instanceof Fetched.Page page
                ? read(source, page)
                : Checked.failed(
                        source, "", Discovery.whyUnanswered(source, answer).toString());
    }

    private Checked discover(Source source) throws InterruptedException {
        return switch (discovery.discover(source)) {
            case Discovery.Result.Unanswered none ->
                Checked.failed(
                        source,
                        "",
                        Discovery.whyUnanswered(source, none.answer()).toString());
            case Discovery.Result.Looked looked -> {
                Optional<Find> sure = looked.discovered().sure();
                yield sure.isPresent()
                        ? read(source.as(sure.get().reading()), sure.get().page())
                        : Checked.failed(
                                source, "", Remark.all(looked.discovered().doubt(), Locale.ENGLISH));
            }
        };
    }

    private Checked read(Source source, Fetched.Page page) throws InterruptedException {
        Document document = Document.of(page, clock.instant());
        String format = page.body().length == 0
                ? "empty"
                : DocumentFormat.of(page.body()).label();
        Optional<Remark> strange = new House(source, Harvest.NONE).strange(page.movedTo());
        if (strange.isPresent()) {
            return Checked.failed(source, format, strange.get().toString());
        }
        return switch (source.headlines(document, fetcher)) {
            case Parsed.Unreadable unreadable ->
                Checked.failed(source, format, unreadable.reason().toString());
            case Parsed.Headlines parsed -> {
                List<Headline> headlines = parsed.headlines();
                int keptOut =
                        (int) headlines.stream().filter(h -> keptOut(source, h)).count();
                yield new Checked(
                        source,
                        !headlines.isEmpty(),
                        format,
                        headlines.size(),
                        keptOut,
                        (int) headlines.stream().filter(h -> h.date().isEmpty()).count(),
                        headlines.stream()
                                .flatMap(h -> h.date().stream())
                                .map(PublicationDate::day)
                                .max(Comparator.naturalOrder()),
                        Drift.of(
                                PageHarvest.of(
                                        page.address(),
                                        headlines,
                                        House.spoken(source, headlines),
                                        0,
                                        0,
                                        clock.instant()),
                                clock.instant()),
                        page.movedTo(),
                        page.reserved(),
                        Remark.all(
                                Account.of(headlines.size(), headlines.size() - keptOut, keptOut, parsed.notes()),
                                Locale.ENGLISH));
            }
        };
    }

    private boolean keptOut(Source source, Headline headline) {
        return source.topicFilter().filter(id -> !filter.keeps(id, headline)).isPresent();
    }
}
