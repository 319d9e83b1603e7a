// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.net.URI;
import java.util.List;
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
 * @param printedDate the date as the source printed it, empty where there is none; what is not printed there but guessed stands in
 *     square brackets: {@code 13.01. [2026]} by the order of the rows, {@code [2026-01-13]} by the address
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

    /** Whether the day, or its year, is told by nothing that is printed as a date. */
    public boolean isDayGuessed() {
        return printedDate.endsWith("]");
    }

    /** Whether both say the same to a reader: kicker, title and teaser. */
    public boolean readsLike(Headline other) {
        return kicker.equals(other.kicker) && title.equals(other.title) && teaser.equals(other.teaser);
    }

    /** Whether both have a day, neither of them guessed, and not the same. */
    public boolean isRedatedFrom(Headline earlier) {
        return date.isPresent()
                && earlier.date.isPresent()
                && !isDayGuessed()
                && !earlier.isDayGuessed()
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
