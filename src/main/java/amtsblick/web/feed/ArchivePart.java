// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of what a feed had, as its address says it: {@code 2025-06.2} is the second part of June.
 *
 * @param number from 1, the oldest
 */
record ArchivePart(YearMonth month, int number) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2})\\.([1-9]\\d{0,4})");

    static Optional<ArchivePart> read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ArchivePart(YearMonth.parse(parts.group(1)), Integer.parseInt(parts.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return month + "." + number;
    }
}
