// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.config.Secret;
import amtsblick.fetch.FetchRequest;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.Origins;
import amtsblick.news.Rights;
import amtsblick.news.label.Level;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.Selectors;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A place we read.
 *
 * @param id short, stable, lower-case; part of addresses
 * @param name as shown to readers
 * @param address what is fetched
 * @param homepage where a person would go
 * @param kind what lies at the address
 * @param region the region its own news is about, ISO 3166-2 or {@code DE}, {@code EU}, {@code AT}, {@code CH}
 * @param level the level of administration it belongs to; empty for the press, which reports on all of them
 * @param language BCP 47
 * @param rights how much of its text may be shown
 * @param topicFilter id of the term filter that keeps off-topic news out, where it is a general portal
 * @param interval the least time between two visits, where it differs from the configured one
 * @param selectors how to read it, for a listing
 * @param articles what the articles behind its headlines are asked for
 * @param recheck whether its young items are asked whether they are still there
 * @param enabled whether it is visited
 * @param robotsOverride the operator's written reason to visit although robots.txt says no; shown on the source's page
 * @param privateAllowed whether its address may lead to a private network, by the operator's explicit permission
 * @param movedTo the other domain that the operator knows it has moved to; only there it is followed
 * @param headers sent with each request to its address's own scheme, host and port, and to no other
 * @param evidence how we know the address
 * @param verified when it was last seen to work, by hand
 */
public record Source(
        String id,
        String name,
        URI address,
        URI homepage,
        SourceKind kind,
        String region,
        Optional<Level> level,
        String language,
        Rights rights,
        Optional<String> topicFilter,
        Optional<Duration> interval,
        Optional<Selectors> selectors,
        Articles articles,
        boolean recheck,
        boolean enabled,
        Optional<String> robotsOverride,
        boolean privateAllowed,
        Optional<String> movedTo,
        Map<String, Secret> headers,
        String evidence,
        Optional<LocalDate> verified) {

    /**
     * What a visit depends on, as a short digest: address, kind, selectors, filter, and where it may have moved. Where it has changed, what was
     * remembered of the page at the old address, read in the old way, helps no more.
     */
    public String setup() {
        String parts = String.join("\n", address.toString(), kind.name(), selectors.toString(), topicFilter.toString());
        String moved = movedTo.map(house -> "\n" + house).orElse("");
        return Integer.toHexString((parts + moved).hashCode());
    }

    /**
     * An unconditional request on behalf of this source. The permissions its operator gave are for the host he named, not for
     * those that host's pages lead to.
     */
    public FetchRequest request(URI asked) {
        boolean named = String.valueOf(asked.getAuthority()).equalsIgnoreCase(String.valueOf(address.getAuthority()));
        return new FetchRequest(
                asked,
                Optional.empty(),
                Optional.empty(),
                named && robotsOverride.isPresent(),
                named && privateAllowed,
                false,
                Origins.same(asked, address) ? headers : Map.of());
    }

    /** The headlines of one of its documents, and of those it leads to; never throws for bad input. */
    public Parsed.Read headlines(Document document, Fetcher fetcher) throws InterruptedException {
        return kind.reader().read(document, selectors, part -> fetcher.get(request(part)));
    }

    /** The same source, read as was found out. */
    public Source as(Reading reading) {
        return draft(reading.address(), reading.kind()).source();
    }

    /** The same source as its visits have shown it: how it is read and what it calls itself, where its entry leaves that open. */
    public Source seen(Optional<Visit> visit) {
        Source named = called(visit.flatMap(Visit::name));
        return visit.flatMap(Visit::reading).map(named::as).orElse(named);
    }

    /** The same source as an operator has ruled: whether it is visited, and the other domain that it has moved to. */
    public Source ruled(boolean visited, Optional<String> house) {
        return draft(address, kind).enabled(visited).movedTo(house).source();
    }

    /** A source that needs no more than this; the rest has its defaults until it is said. */
    public static SourceDraft of(String id, URI address, SourceKind kind) {
        return new SourceDraft(id, address, kind);
    }

    /** What a source without a name of its operator's is called until it has said what it calls itself. */
    static String nameOf(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The same source as it calls itself, where its operator has not named it. */
    public Source called(Optional<String> itself) {
        boolean unnamed = address.getHost() != null && name.equals(nameOf(address));
        return unnamed && itself.isPresent()
                ? draft(address, kind).name(itself.get()).source()
                : this;
    }

    private SourceDraft draft(URI newAddress, SourceKind newKind) {
        return of(id, newAddress, newKind)
                .name(name)
                .homepage(homepage)
                .region(region)
                .level(level)
                .language(language)
                .rights(rights)
                .topicFilter(topicFilter)
                .interval(interval)
                .selectors(selectors)
                .articles(articles)
                .recheck(recheck)
                .enabled(enabled)
                .robotsOverride(robotsOverride)
                .privateAllowed(privateAllowed)
                .movedTo(movedTo)
                .headers(headers)
                .evidence(evidence)
                .verified(verified);
    }
}
