// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.fetch.CrawlLog.HostLog;
import amtsblick.web.page.Frame;
import amtsblick.web.words.Messages;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The crawl log: all hosts, or the latest requests to one of them.
 *
 * @param heading of the page
 * @param hosts one row each, on the page about all of them
 * @param before how long before the start requests are still known
 * @param exchanges the latest first, on the page about one host
 * @param one whether the page is about one host
 */
public record CrawlLogView(
        Frame frame, String heading, List<Host> hosts, String before, List<Line> exchanges, boolean one) {

    /** A host in numbers. */
    public record Host(
            String name, String href, String requests, String failed, String volume, String pause, String last) {}

    /**
     * One request.
     *
     * @param state {@code read}, {@code unchanged} or {@code failed}: its colour
     * @param answer what came of it in words
     */
    public record Line(String at, String path, String state, String answer, String took, String volume) {}

    static CrawlLogView all(List<HostLog> logs, Instant now, Frame frame) {
        List<Host> hosts =
                logs.stream().map(log -> host(log, now, frame.reader())).toList();
        String before =
                frame.m().count("usual", frame.settings().keep().crawlLog().toDays());
        return new CrawlLogView(frame, frame.text("crawl.heading"), hosts, before, List.of(), false);
    }

    static CrawlLogView of(HostLog log, Frame frame) {
        List<Line> lines = log.latest().stream()
                .map(exchange -> line(exchange, frame.reader()))
                .toList();
        return new CrawlLogView(frame, log.host(), List.of(), "", lines, true);
    }

    private static Host host(HostLog log, Instant now, Reader reader) {
        Messages m = reader.m();
        return new Host(
                log.host(),
                reader.href("/crawl/" + log.host()),
                m.number(log.requests()),
                m.number(log.failed()),
                volume(log.bytes(), m),
                seconds(log.pause(), m),
                log.latest().isEmpty()
                        ? "–"
                        : Times.relative(log.latest().getFirst().at(), now, m));
    }

    /** A request in words. */
    public static Line line(Exchange exchange, Reader reader) {
        String state = exchange.failed() ? "failed" : exchange.status() == 304 ? "unchanged" : "read";
        return new Line(
                Times.moment(exchange.at(), reader.lang()),
                path(exchange.address()),
                state,
                answer(exchange, reader),
                exchange.took().isZero() ? "–" : seconds(exchange.took(), reader.m()),
                exchange.bytes() == 0 ? "–" : volume(exchange.bytes(), reader.m()));
    }

    private static String answer(Exchange exchange, Reader reader) {
        String reason =
                exchange.reason().map(why -> why.in(reader.lang().locale())).orElse("");
        if (exchange.took().isZero()) {
            return reader.text("crawl.notMade", reason);
        }
        String answer = exchange.status() == 0 ? reason : "HTTP " + exchange.status();
        return exchange.conditional() ? reader.text("crawl.conditional", answer) : answer;
    }

    private static String path(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return (address.getRawPath().isEmpty() ? "/" : address.getRawPath()) + query;
    }

    private static String seconds(Duration time, Messages m) {
        return String.format(m.lang().locale(), "%.1f s", time.toMillis() / 1000.0);
    }

    private static String volume(long bytes, Messages m) {
        Locale locale = m.lang().locale();
        return bytes < 1_000_000
                ? String.format(locale, "%.1f kB", bytes / 1000.0)
                : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }
}
