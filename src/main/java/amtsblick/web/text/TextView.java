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
        String authority) {

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
                orMissing(operator.authority(), frame));
    }

    /** How many days it is kept what was asked of which server. */
    public long crawlDays() {
        return frame.settings().keep().crawlLog().toDays();
    }

    /** How many days it is kept what operators did; none where there are no pages for them. */
    public Optional<Long> operatorDays() {
        return frame.settings()
                .operatorPages()
                .map(_ -> frame.settings().keep().operatorLog().toDays());
    }

    private static String orMissing(String value, Frame frame) {
        return value.isEmpty() ? frame.text("operator.missing") : value;
    }
}
