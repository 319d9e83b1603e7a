// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.text;

import amtsblick.web.page.Frame;
import amtsblick.web.site.WebSettings.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the pages of plain text tell of their operator; the rest of their words stands in the templates. What the operator has not
 * filled in says so, but for the telephone, which nobody needs to have.
 *
 * @param name of the page
 * @param mails whether readers can subscribe by mail
 * @param operator name and postal address, line by line
 */
public record TextView(
        Frame frame,
        String name,
        boolean mails,
        List<String> operator,
        String email,
        String phone,
        String responsible,
        String authority,
        String protection,
        String supervisor) {
    /** What was asked of whom is forgotten after this time, however long the record is kept otherwise. */
    private static final long LONGEST_CRAWL_LOG = 30;

    private static final int DAYS_OF_A_YEAR = 365;

    static TextView of(String name, boolean mails, Frame frame) {
        Operator operator = frame.settings().operator();
        return new TextView(
                frame,
                name,
                mails,
                Stream.of(operator.name(), operator.address())
                        .flatMap(text -> Stream.of(orMissing(text, frame).split("\\|")))
                        .map(String::strip)
                        .toList(),
                orMissing(operator.email(), frame),
                operator.phone(),
                orMissing(operator.responsible(), frame),
                orMissing(operator.authority(), frame),
                orMissing(operator.protection(), frame),
                orMissing(operator.supervisor(), frame));
    }

    /** Whether the operator can be written to. */
    public boolean writable() {
        return !frame.settings().operator().email().isEmpty();
    }

    /** The telephone number as it is dialled (RFC 3966). */
    public String dialled() {
        return phone.replaceAll("[^+\\d]", "");
    }

    /** How long it is kept what was asked of which server: "30 Tage". */
    public String crawlSpan() {
        return span(
                Math.min(LONGEST_CRAWL_LOG, frame.settings().keep().crawlLog().toDays()));
    }

    /** How long it is kept what operators did; none where there are no pages for them. */
    public Optional<String> operatorSpan() {
        return frame.settings()
                .operatorPages()
                .map(_ -> span(frame.settings().keep().operatorLog().toDays()));
    }

    private String span(long days) {
        boolean years = days > 0 && days % DAYS_OF_A_YEAR == 0;
        return years
                ? frame.m().count("years", days / DAYS_OF_A_YEAR)
                : frame.m().count("usual", days);
    }

    private static String orMissing(String value, Frame frame) {
        return value.isEmpty() ? frame.text("operator.missing") : value;
    }
}
