// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a source said, as plain text: markup, soft hyphens and doubled blanks are gone, every word is still there.
 *
 * @param kicker the prefix that names region or actor ("Thüringen", "DStGB"), where the source prints one apart or before
 *     the first ": " of the title
 * @param title the title without the kicker
 * @param teaser the sentence or two below it, empty where there is none; never the full text
 * @param link absolute http(s) address of the original
 * @param date the publication date, where one could be read
 * @param printedDate the date as the source printed it, empty where there is none; {@code 13.01.} where the year was guessed
 * @param categories the source's own keywords, in its order
 * @param guid the source's own id for the entry, unique within that source only
 * @param dayMark how far the day can be relied on
 */
public record Headline(
        Optional<String> kicker,
        String title,
        String teaser,
        URI link,
        Optional<PublicationDate> date,
        String printedDate,
        List<String> categories,
        Optional<String> guid,
        DayMark dayMark) {

    /** How far the day can be relied on. */
    public enum DayMark {
        /** It is printed, and nothing speaks against it. */
        PRINTED,
        /** The day, or its year, is told by nothing that is printed as a date. */
        GUESSED,
        /** It stands against the order in which the source prints its news. */
        AGAINST_ORDER,
        /** It was not there at the visit before, yet is said to be much older, or it is of a day to come. */
        AGAINST_VISIT;

        /** As addresses and texts call it: {@code against-order}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The mark of this id.
         *
         * @throws IllegalArgumentException where there is none
         */
        public static DayMark of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Headline {
        categories = List.copyOf(categories);
    }

    /** With a day that nothing speaks against. */
    public Headline(
            Optional<String> kicker,
            String title,
            String teaser,
            URI link,
            Optional<PublicationDate> date,
            String printedDate,
            List<String> categories,
            Optional<String> guid) {
        this(kicker, title, teaser, link, date, printedDate, categories, guid, DayMark.PRINTED);
    }

    /** A headline with the least a reader needs. */
    public static Headline of(String kicker, String title, String teaser, URI link, PublicationDate date) {
        return new Headline(
                kicker.isBlank() ? Optional.empty() : Optional.of(kicker),
                title,
                teaser,
                link,
                Optional.of(date),
                date.day().toString(),
                List.of(),
                Optional.empty());
    }

    /** The title as printed in full, "Kicker: Titel". */
    public String fullTitle() {
        return kicker.map(k -> k + ": " + title).orElse(title);
    }

    /** With what speaks against its day; what is doubted already stays so. */
    public Headline doubted(DayMark why) {
        boolean already = dayMark == DayMark.AGAINST_ORDER || dayMark == DayMark.AGAINST_VISIT;
        return already ? this : withDate(date, printedDate, why);
    }

    /** Whether both say the same to a reader: kicker, title and teaser. */
    public boolean readsLike(Headline other) {
        return kicker.equals(other.kicker) && title.equals(other.title) && teaser.equals(other.teaser);
    }

    /** Whether both have a day, neither of them guessed or doubted, and not the same. */
    public boolean isRedatedFrom(Headline earlier) {
        return date.isPresent()
                && earlier.date.isPresent()
                && dayMark == DayMark.PRINTED
                && earlier.dayMark == DayMark.PRINTED
                && date.get().isAnotherDayThan(earlier.date.get());
    }

    /** With another title, which is whole in itself: there is no kicker before it. */
    public Headline withTitle(String newTitle) {
        return new Headline(Optional.empty(), newTitle, teaser, link, date, printedDate, categories, guid, dayMark);
    }

    public Headline withTeaser(String newTeaser) {
        return new Headline(kicker, title, newTeaser, link, date, printedDate, categories, guid, dayMark);
    }

    public Headline withLink(URI newLink) {
        return new Headline(kicker, title, teaser, newLink, date, printedDate, categories, guid, dayMark);
    }

    /** With another day, which nothing speaks against. */
    public Headline withDate(Optional<PublicationDate> newDate, String printed) {
        return withDate(newDate, printed, DayMark.PRINTED);
    }

    public Headline withDate(Optional<PublicationDate> newDate, String printed, DayMark mark) {
        return new Headline(kicker, title, teaser, link, newDate, printed, categories, guid, mark);
    }

    /** With the day of the other, as it is printed and marked there. */
    public Headline withDateOf(Headline other) {
        return withDate(other.date, other.printedDate, other.dayMark);
    }
}
