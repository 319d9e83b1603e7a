// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a source said, as plain text: markup, soft hyphens and doubled blanks are gone, every word is still there.
 *
 * @param kicker the prefix that names region or actor ("Thüringen", "DStGB"), where the source prints one apart or before
 *     the first ": " of the title
 * @param title the title without the kicker
 * @param teaser the sentence or two below it, empty where there is none; never the full text
 * @param link absolute http(s) address of the original
 * @param date the publication date, where one could be read
 * @param printedDate the date as the source printed it, empty where there is none; what is not printed there but guessed stands in
 *     square brackets: {@code 13.01. [2026]} by the order of the rows, {@code [2026-01-13]} by the address; so does what speaks against
 *     it, see {@link DayMark}
 * @param categories the source's own keywords, in its order
 * @param guid the source's own id for the entry, unique within that source only
 */
public record Headline(
        Optional<String> kicker,
        String title,
        String teaser,
        URI link,
        Optional<PublicationDate> date,
        String printedDate,
        List<String> categories,
        Optional<String> guid) {

    private static final Pattern GUESSED = Pattern.compile("(?s).*\\[\\d{4}(-\\d\\d-\\d\\d)?]");

    /** How far the day can be relied on, and how that is noted after the date as printed. */
    public enum DayMark {
        /** It is printed, and nothing speaks against it. */
        PRINTED(""),
        /** The day, or its year, is told by nothing that is printed as a date. */
        GUESSED(""),
        /** It stands against the order in which the source prints its news. */
        AGAINST_ORDER(" [?order]"),
        /** It was not there at the visit before, yet is said to be much older, or it is of a day to come. */
        AGAINST_VISIT(" [?visit]");

        private final String note;

        DayMark(String note) {
            this.note = note;
        }

        /** As addresses and texts call it: {@code against-order}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Headline {
        categories = List.copyOf(categories);
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

    /** How far its day can be relied on. */
    public DayMark dayMark() {
        for (DayMark mark : List.of(DayMark.AGAINST_ORDER, DayMark.AGAINST_VISIT)) {
            if (printedDate.endsWith(mark.note)) {
                return mark;
            }
        }
        return GUESSED.matcher(printedDate).matches() ? DayMark.GUESSED : DayMark.PRINTED;
    }

    /** With what speaks against its day; what is doubted already stays so. */
    public Headline doubted(DayMark why) {
        boolean already = dayMark() == DayMark.AGAINST_ORDER || dayMark() == DayMark.AGAINST_VISIT;
        return already ? this : withDate(date, printedDate + why.note);
    }

    /** Whether both say the same to a reader: kicker, title and teaser. */
    public boolean readsLike(Headline other) {
        return kicker.equals(other.kicker) && title.equals(other.title) && teaser.equals(other.teaser);
    }

    /** Whether both have a day, neither of them guessed or doubted, and not the same. */
    public boolean isRedatedFrom(Headline earlier) {
        return date.isPresent()
                && earlier.date.isPresent()
                && dayMark() == DayMark.PRINTED
                && earlier.dayMark() == DayMark.PRINTED
                && date.get().isAnotherDayThan(earlier.date.get());
    }

    public Headline withTeaser(String newTeaser) {
        return new Headline(kicker, title, newTeaser, link, date, printedDate, categories, guid);
    }

    public Headline withLink(URI newLink) {
        return new Headline(kicker, title, teaser, newLink, date, printedDate, categories, guid);
    }

    public Headline withDate(Optional<PublicationDate> newDate, String printed) {
        return new Headline(kicker, title, teaser, link, newDate, printed, categories, guid);
    }
}
