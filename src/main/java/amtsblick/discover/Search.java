// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.fetch.Fetched;
import amtsblick.news.Headline;
import amtsblick.parse.Document;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.ListingFinder;
import amtsblick.parse.PageLeads;
import amtsblick.parse.Parsed;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One search for the ways to read a newsroom, which gathers what is found. For one thread. */
final class Search {
    /** How many leads are followed at most: a newsroom is a guest's first call, not a crawl. */
    private static final int MOST = 6;

    private final Asking asking;
    private final LocalDate today;
    private final Set<URI> asked = new HashSet<>();
    private final List<Find> finds = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<Headline> listed = List.of();

    /** Asks for an address. */
    interface Asking {
        Fetched get(URI address) throws InterruptedException;
    }

    Search(Asking asking, LocalDate today) {
        this.asking = asking;
        this.today = today;
    }

    /** The address itself is a feed or sitemap. */
    void itself(SourceKind kind, Fetched.Page page) {
        switch (Discovery.parse(page, kind, today)) {
            case Parsed.Headlines headlines ->
                add(kind, page, headlines, Math.max(0.7, Confidence.ofFeed(headlines.headlines(), List.of(), today)));
            case Parsed.Unreadable unreadable -> notes.add(unreadable.reason());
        }
    }

    /** The page itself, by its repeated blocks. */
    void listing(Fetched.Page page) {
        Document document = Discovery.document(page, today);
        switch (ListingFinder.find(document)) {
            case Parsed.Headlines headlines when headlines.headlines().isEmpty() -> notes.addAll(headlines.notes());
            case Parsed.Headlines headlines -> {
                listed = headlines.headlines();
                add(SourceKind.LISTING, page, headlines, Confidence.ofListing(listed));
            }
            case Parsed.Unreadable unreadable -> notes.add(unreadable.reason());
        }
    }

    /** Follows the leads; where one shows a page about feeds, that page's leads too. */
    void feeds(List<URI> leads) throws InterruptedException {
        Deque<URI> open = new ArrayDeque<>(leads);
        Set<URI> pages = new HashSet<>();
        int most = asked.size() + MOST;
        while (!open.isEmpty() && asked.size() < most) {
            URI lead = open.poll();
            Optional<Fetched.Page> answer = ask(lead);
            if (answer.isEmpty()) {
                continue;
            }
            Document document = Discovery.document(answer.get(), today);
            if (DocumentFormat.of(document.body()).kind() == SourceKind.FEED) {
                feed(answer.get());
            } else if (pages.isEmpty() && pages.add(lead)) {
                PageLeads.of(document).feeds().reversed().forEach(open::addFirst);
            }
        }
    }

    private void feed(Fetched.Page page) {
        switch (Discovery.parse(page, SourceKind.FEED, today)) {
            case Parsed.Headlines headlines ->
                add(SourceKind.FEED, page, headlines, Confidence.ofFeed(headlines.headlines(), listed, today));
            case Parsed.Unreadable unreadable -> notes.add(page.address() + ": " + unreadable.reason());
        }
    }

    private Optional<Fetched.Page> ask(URI address) throws InterruptedException {
        if (!asked.add(address)) {
            return Optional.empty();
        }
        Fetched answer = asking.get(address);
        if (answer instanceof Fetched.Page page) {
            return Optional.of(page);
        }
        notes.add(address + ": " + answer.said());
        return Optional.empty();
    }

    private void add(SourceKind kind, Fetched.Page page, Parsed.Headlines headlines, double confidence) {
        boolean known = finds.stream().anyMatch(find -> find.reading().equals(Discovery.reading(kind, page)));
        if (confidence > 0 && !known) {
            finds.add(new Find(Discovery.reading(kind, page), headlines, confidence, page));
        }
    }

    Discovered found(String name, Optional<String> language) {
        return new Discovered(name, language, finds, notes);
    }
}
