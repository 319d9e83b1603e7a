// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Headline;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.ListingFinder;
import amtsblick.parse.listing.PageLeads;
import amtsblick.remark.Remark;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One search for the ways to read a newsroom, which gathers what is found. For one thread. */
final class Search {
    /** How many leads are followed at most: a newsroom is a guest's first call, not a crawl. */
    private static final int MOST = 6;

    private static final int MOST_SITEMAPS = 2;
    /** A feed of events or jobs is one, but hardly the newsroom's. */
    private static final double ASIDE = 0.6;

    private static final Pattern NEWS = Pattern.compile("(?i)news|presse|meldung|aktuell");

    private final Fetcher fetcher;
    private final Source source;
    private final LocalDate today;
    private final Set<URI> asides = new HashSet<>();
    private final Set<URI> asked = new HashSet<>();
    private final List<Find> finds = new ArrayList<>();
    private final List<Remark> notes = new ArrayList<>();
    private List<Headline> listed = List.of();

    /** @param source on whose behalf, with its operator's permissions */
    Search(Fetcher fetcher, Source source, LocalDate today) {
        this.fetcher = fetcher;
        this.source = source;
        this.today = today;
    }

    /** The address itself is a feed or sitemap. */
    void itself(SourceKind kind, Fetched.Page page) throws InterruptedException {
        switch (read(kind, page)) {
            case Parsed.Headlines headlines -> {
                List<Remark> lacks = Lacks.of(headlines.headlines(), page);
                add(kind, page, headlines, Confidence.ofGiven(headlines.headlines(), lacks));
                notes.addAll(headlines.notes());
                notes.addAll(lacks);
            }
            case Parsed.Unreadable unreadable -> notes.add(unreadable.reason());
        }
    }

    private Parsed.Read read(SourceKind kind, Fetched.Page page) throws InterruptedException {
        return source.as(new Reading(kind, page.address())).headlines(Document.of(page, today), fetcher);
    }

    /** The page itself, by its repeated blocks. */
    void listing(Fetched.Page page) {
        Document document = Document.of(page, today);
        switch (ListingFinder.find(document)) {
            case Parsed.Headlines headlines when headlines.headlines().isEmpty() -> notes.addAll(headlines.notes());
            case Parsed.Headlines headlines -> {
                listed = headlines.headlines();
                add(SourceKind.LISTING, page, headlines, Confidence.ofListing(listed));
            }
            case Parsed.Unreadable unreadable -> notes.add(unreadable.reason());
        }
    }

    /**
     * Follows the leads; where one shows a page about feeds, that page's leads too.
     *
     * @param announced those that the server names itself
     */
    void feeds(PageLeads leads, List<URI> announced) throws InterruptedException {
        Deque<URI> open = new ArrayDeque<>(announced);
        open.addAll(leads.feeds());
        Set<URI> pages = new HashSet<>();
        asides.addAll(leads.asides());
        int most = asked.size() + MOST;
        while (!open.isEmpty() && asked.size() < most) {
            URI lead = open.poll();
            Optional<Fetched.Page> answer = ask(lead);
            if (answer.isEmpty()) {
                continue;
            }
            Document document = Document.of(answer.get(), today);
            if (SourceKind.of(DocumentFormat.of(document.body())) == SourceKind.FEED) {
                lead(SourceKind.FEED, answer.get(), asides.contains(lead) ? ASIDE : 1);
            } else if (pages.isEmpty() && pages.add(lead)) {
                PageLeads further = PageLeads.of(document);
                asides.addAll(further.asides());
                further.feeds().reversed().forEach(open::addFirst);
            }
        }
    }

    /** Only where no feed will do: the sitemaps that robots.txt names, those of news first. */
    void sitemaps(List<URI> named) throws InterruptedException {
        boolean done = finds.stream()
                .anyMatch(find -> find.reading().kind() == SourceKind.FEED && find.confidence() >= Discovered.SURE);
        List<URI> news = named.stream()
                .filter(_ -> !done)
                .sorted(Comparator.comparing(Search::isOfNews).reversed())
                .limit(MOST_SITEMAPS)
                .toList();
        for (URI sitemap : news) {
            Optional<Fetched.Page> answer = ask(sitemap);
            if (answer.isPresent()) {
                lead(SourceKind.SITEMAP, answer.get(), 1);
            }
        }
    }

    private static boolean isOfNews(URI sitemap) {
        return NEWS.matcher(sitemap.toString()).find();
    }

    private void lead(SourceKind kind, Fetched.Page page, double share) throws InterruptedException {
        switch (read(kind, page)) {
            case Parsed.Headlines headlines ->
                add(kind, page, headlines, share * Confidence.ofFeed(headlines.headlines(), listed, today));
            case Parsed.Unreadable unreadable -> notes.add(unreadable.reason().at(page.address()));
        }
    }

    private Optional<Fetched.Page> ask(URI address) throws InterruptedException {
        if (!asked.add(address)) {
            return Optional.empty();
        }
        Fetched answer = fetcher.get(source.request(address));
        if (answer instanceof Fetched.Page page) {
            return Optional.of(page);
        }
        notes.add(answer.said().at(address));
        return Optional.empty();
    }

    private void add(SourceKind kind, Fetched.Page page, Parsed.Headlines headlines, double confidence) {
        boolean known = finds.stream().anyMatch(find -> find.reading().equals(Discovery.reading(kind, page)));
        if (confidence > 0 && !known) {
            finds.add(new Find(Discovery.reading(kind, page), headlines, confidence, page));
        }
    }

    /** @param name what the page calls itself; where there is none, the best find says */
    Discovered found(String name, Optional<String> language) {
        Discovered found = new Discovered(name, language, finds, notes);
        String title = found.best().map(find -> find.headlines().title()).orElse("");
        return name.isEmpty() ? new Discovered(title, language, finds, notes) : found;
    }
}
