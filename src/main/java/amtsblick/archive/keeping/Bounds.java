// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.keeping;

import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may pass the archive's door, whoever brings it; what documents say was cut shorter where it was parsed. A source that says more
 * than anybody would print is cut, and a day that cannot be meant is no day;
 * an import is told which line it was.
 */
public final class Bounds {
    /** Administrations were not on the web before, and announce nothing for the next century. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final int TITLE = 1_000;
    private static final int TEASER = 10_000;
    private static final int LINK = 4_000;
    private static final int SHORT = 200;
    private static final int CATEGORIES = 50;
    private static final int FULLTEXT = 500_000;

    private static final int REPLACEMENT = 0xFFFD;

    private Bounds() {}

    /** The item as it may be kept. */
    public static NewsItem within(NewsItem item) {
        Headline headline = within(item.headline());
        String text = cut(item.fulltext(), FULLTEXT);
        boolean same = headline.equals(item.headline()) && text.equals(item.fulltext());
        return same ? item : item.withHeadline(headline).withFulltext(text);
    }

    private static Headline within(Headline headline) {
        Optional<PublicationDate> date = headline.date().filter(Bounds::isPossible);
        return new Headline(
                headline.kicker().map(kicker -> cut(kicker, SHORT)),
                cut(headline.title(), TITLE),
                cut(headline.teaser(), TEASER),
                headline.link(),
                date,
                cut(headline.printedDate(), SHORT),
                headline.categories().stream()
                        .limit(CATEGORIES)
                        .map(category -> cut(category, SHORT))
                        .toList(),
                headline.guid().map(guid -> cut(guid, LINK)),
                headline.dayMark());
    }

    /** What keeps an item from being imported, if anything does. */
    public static Optional<String> excess(NewsItem item) {
        Optional<LocalDate> impossible = Stream.of(
                        item.headline().date(), item.state().redated())
                .flatMap(Optional::stream)
                .filter(date -> !isPossible(date))
                .map(PublicationDate::day)
                .findFirst();
        if (impossible.isPresent()) {
            return Optional.of("'date' cannot be '" + impossible.get() + "': expected a day from " + FIRST_DAY + " to "
                    + LAST_DAY);
        }
        LocalDate seen = PublicationDate.ofInstant(item.firstSeen()).day();
        if (!item.firstSeen().equals(NewsItem.LONG_AGO) && (seen.isBefore(FIRST_DAY) || seen.isAfter(LAST_DAY))) {
            return Optional.of("'firstSeen' cannot be '" + item.firstSeen() + "'");
        }
        if (item.id().isEmpty() || item.id().length() > SHORT) {
            return Optional.of("'id' is empty or too long");
        }
        Optional<String> unheld = unheld("id", item.id())
                .or(() -> unheld("source", item.source()))
                .or(() -> unheld("sourceName", item.sourceName()))
                .or(() -> unheld("language", item.language()));
        if (unheld.isPresent()) {
            return unheld;
        }
        return item.headline().link().toString().length() > LINK
                ? Optional.of("'link' is longer than " + LINK + " characters")
                : Optional.empty();
    }

    private static boolean isPossible(PublicationDate date) {
        return !date.day().isBefore(FIRST_DAY) && !date.day().isAfter(LAST_DAY);
    }

    private static Optional<String> unheld(String field, String text) {
        return hasUnheld(text) ? Optional.of("'" + field + "' has a character that cannot be kept") : Optional.empty();
    }

    /** No column of PostgreSQL holds U+0000, and half of a pair of surrogates has no bytes in UTF-8. */
    private static boolean isUnheld(int character) {
        return character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean hasUnheld(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isUnheld(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What would come back otherwise than it was kept would be news at every visit. */
    private static String cut(String text, int most) {
        String held = hasUnheld(text)
                ? text.codePoints()
                        .map(character -> isUnheld(character) ? REPLACEMENT : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
        if (held.length() <= most) {
            return held;
        }
        int end = Character.isHighSurrogate(held.charAt(most - 1)) ? most - 1 : most;
        return held.substring(0, end);
    }
}
