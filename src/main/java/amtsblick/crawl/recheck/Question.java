// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.recheck;

import amtsblick.archive.Items.Young;
import amtsblick.crawl.harvest.House;
import amtsblick.fetch.FetchRequest;
import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.ItemId;
import amtsblick.source.Source;
import amtsblick.url.CanonicalLink;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one source is asked for its articles at one visit: by HEAD, and by a conditional GET where the server refuses HEAD. That something
 * is missing is believed only where a GET says so: some servers know no other method. For one thread.
 */
final class Question {
    /** The one form of a date that a sender may use (RFC 9110, 5.6.7). */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** Some answer 200 there, which is no page of theirs all the same. */
    private static final Pattern ERROR_PAGE = Pattern.compile(
            "(?i)[/_-](?:404|(?:not|nicht)[_-]?(?:found|gefunden)|fehler(?:seite)?|error(?:page)?)(?![^./_-])");

    private final Fetcher fetcher;
    private final Source source;
    private final House house;
    private final Instant now;
    private boolean headRefused;

    Question(Fetcher fetcher, Source source, House house, Instant now) {
        this.fetcher = fetcher;
        this.source = source;
        this.house = house;
        this.now = now;
    }

    Presence ask(Young item) throws InterruptedException {
        FetchRequest request = source.request(item.link());
        if (!headRefused) {
            Fetched head = fetcher.get(request.head());
            headRefused = isRefused(head);
            Presence answer = read(head, item.link());
            if (!headRefused && answer != Presence.NOT_FOUND && answer != Presence.GONE) {
                return answer;
            }
        }
        return read(fetcher.get(request.with(Optional.empty(), Optional.of(since(item)))), item.link());
    }

    private static boolean isRefused(Fetched head) {
        return head instanceof Fetched.Failed failed && (failed.status() == 405 || failed.status() == 501);
    }

    /** Whoever has not changed it since need not send it. */
    private String since(Young item) {
        Instant known = item.asked().orElse(item.dated());
        return HTTP_DATE.format((known.isAfter(now) ? now : known).atOffset(ZoneOffset.UTC));
    }

    private Presence read(Fetched answer, URI link) {
        return switch (answer) {
            case Fetched.Page page -> leadsAway(page.address(), link) ? Presence.UNCLEAR : Presence.THERE;
            case Fetched.NotModified _ -> Presence.THERE;
            case Fetched.Gone _ -> Presence.GONE;
            case Fetched.Later _ -> Presence.ILL;
            case Fetched.Disallowed _ -> Presence.UNCLEAR;
            case Fetched.Failed failed -> failed(failed.status());
        };
    }

    private static Presence failed(int status) {
        boolean ill = status == 0 || status >= 500 && status != 501;
        return status == 404 || status == 410 ? Presence.NOT_FOUND : ill ? Presence.ILL : Presence.UNCLEAR;
    }

    /** A redirect to the front page, to the list, to another house or to a page that calls itself an error tells nothing of an article. */
    private boolean leadsAway(URI address, URI link) {
        if (isAlso(address, link)) {
            return false;
        }
        String path = String.valueOf(address.getPath());
        return path.isEmpty()
                || path.equals("/")
                || ERROR_PAGE.matcher(path).find()
                || !house.isAt(address)
                || isAlso(address, source.homepage())
                || isAlso(address, source.address());
    }

    static boolean isAlso(URI one, URI other) {
        return ItemId.means(CanonicalLink.of(one), CanonicalLink.of(other));
    }
}
