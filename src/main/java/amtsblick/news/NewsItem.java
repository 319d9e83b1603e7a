// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A headline that was collected and understood.
 *
 * @param id stable and derived from the canonical link, see {@link ItemId}; the same link gives the same id for ever
 * @param headline what the source says now
 * @param labels what we understood about it
 * @param source the id of the source that reported it
 * @param sourceName the source's name when it was collected, so that an item outlives its source
 * @param language BCP 47 language of the text, such as {@code de}
 * @param rights how much of the teaser may be shown
 * @param firstSeen when we saw it first
 * @param revisions earlier versions, oldest first
 * @param story the id of the event it reports, where others report it too
 */
public record NewsItem(
        String id,
        Headline headline,
        Labels labels,
        String source,
        String sourceName,
        String language,
        Rights rights,
        Instant firstSeen,
        List<Revision> revisions,
        Optional<String> story) {

    public NewsItem {
        revisions = List.copyOf(revisions);
    }

    /** The date to sort and group by: the source's, or the day we saw it first where the source gave none. */
    public PublicationDate sortDate() {
        return headline.date().orElseGet(() -> PublicationDate.ofInstant(firstSeen));
    }

    /** The teaser as far as it may be shown. */
    public String snippet() {
        return rights.show(headline.teaser());
    }

    /** What may be given to others: the teaser as far as it may be shown, and no earlier versions. */
    public NewsItem shareable() {
        return new NewsItem(
                id,
                headline.withTeaser(snippet()),
                labels,
                source,
                sourceName,
                language,
                rights,
                firstSeen,
                List.of(),
                story);
    }

    /**
     * This item after it was seen again: what is new wins, what was first stays first. A changed wording becomes a
     * revision; a date once read is kept when the newer version has none, and a source that returns an old article with a
     * fresh date does not move it. Another source that links to the same article only adds what was missing: its wording is
     * its own, and taking it over would make a revision at every visit to either.
     */
    public NewsItem seenAgain(NewsItem newer) {
        Optional<PublicationDate> date = headline.date().or(() -> newer.headline.date());
        String printed = headline.date().isPresent() ? headline.printedDate() : newer.headline.printedDate();
        boolean sameSource = newer.source.equals(source);
        boolean keepTeaser = newer.headline.teaser().isBlank()
                || !sameSource && !headline.teaser().isBlank();
        Headline now = (sameSource ? newer.headline : headline)
                .withTeaser(keepTeaser ? headline.teaser() : newer.headline.teaser())
                .withDate(date, printed);
        if (now.readsLike(headline) && date.equals(headline.date())) {
            return this;
        }
        List<Revision> history = new ArrayList<>(revisions);
        if (!now.readsLike(headline)) {
            history.add(new Revision(headline, newer.firstSeen));
        }
        return new NewsItem(
                id, now, newer.labels, source, sourceName, language, newer.rights, firstSeen, history, story);
    }
}
