// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import amtsblick.news.fact.Facts;
import amtsblick.news.label.Labels;
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
 * @param firstSeen when we saw it first; {@link #LONG_AGO} where it has no date and was there before we came
 * @param revisions earlier versions, oldest first
 * @param story the id of the event it reports, where others report it too
 * @param fulltext the words of the article, to be found by but shown to nobody; empty unless its source allows that
 * @param state what became of it: withdrawn, changed
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
        Optional<String> story,
        String fulltext,
        ItemState state) {

    /**
     * When an undated headline was published that a source already had at our first visit: nobody knows, but it is no news
     * of today.
     */
    public static final Instant LONG_AGO = Instant.EPOCH;

    /** Of a headline that is reworded without end, the first and the last versions are kept, half of these each. */
    public static final int MOST_REVISIONS = 40;

    public NewsItem {
        revisions = revisions.size() <= MOST_REVISIONS ? List.copyOf(revisions) : bounded(revisions);
    }

    private static List<Revision> bounded(List<Revision> all) {
        List<Revision> kept = new ArrayList<>(all.subList(0, MOST_REVISIONS / 2));
        kept.addAll(all.subList(all.size() - MOST_REVISIONS / 2, all.size()));
        return List.copyOf(kept);
    }

    /** An item whose article was not read, and of which nothing became yet. */
    public NewsItem(
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
        this(
                id,
                headline,
                labels,
                source,
                sourceName,
                language,
                rights,
                firstSeen,
                revisions,
                story,
                "",
                ItemState.NONE);
    }

    /** The date to sort and group by: the source's, or the day we saw it first where the source gave none. */
    public PublicationDate sortDate() {
        return headline.date().orElseGet(() -> PublicationDate.ofInstant(firstSeen));
    }

    /** Whether nothing is known of when it was published, not even the day we saw it appear. */
    public boolean undated() {
        return headline.date().isEmpty() && firstSeen.equals(LONG_AGO);
    }

    /** The teaser as far as it may be shown. */
    public String snippet() {
        return rights.show(headline.teaser());
    }

    /** Its facts, with their words where these stand in what may be shown of it. */
    public Facts facts() {
        return labels.facts()
                .quoting(words ->
                        headline.fullTitle().contains(words) || snippet().contains(words));
    }

    /** What may be given to others: the teaser as far as it may be shown, no full text and no earlier versions. */
    public NewsItem shareable() {
        return with(headline.withTeaser(snippet()), labels.with(labels.bodies(), facts()), List.of(), story, "", state);
    }

    /** This item as other rules understand it. */
    public NewsItem withLabels(Labels newLabels) {
        return with(headline, newLabels, revisions, story, fulltext, state);
    }

    /** This item as part of a story, or of none. */
    public NewsItem withStory(Optional<String> newStory) {
        return with(headline, labels, revisions, newStory, fulltext, state);
    }

    /** The same with another headline; its id stays. */
    public NewsItem withHeadline(Headline newHeadline) {
        return with(newHeadline, labels, revisions, story, fulltext, state);
    }

    /** The same with these earlier versions, oldest first. */
    public NewsItem withRevisions(List<Revision> newRevisions) {
        return with(headline, labels, newRevisions, story, fulltext, state);
    }

    /** The same with the words of its article, which are found and never shown. */
    public NewsItem withFulltext(String words) {
        return with(headline, labels, revisions, story, words, state);
    }

    /** What is this item whatever is learned of it stays. */
    private NewsItem with(
            Headline newHeadline,
            Labels newLabels,
            List<Revision> newRevisions,
            Optional<String> newStory,
            String words,
            ItemState newState) {
        return new NewsItem(
                id,
                newHeadline,
                newLabels,
                source,
                sourceName,
                language,
                rights,
                firstSeen,
                newRevisions,
                newStory,
                words,
                newState);
    }

    /** This item withdrawn since then, or not any more. */
    public NewsItem withWithdrawn(Optional<Instant> since) {
        return withState(state.withWithdrawn(since));
    }

    /** The same in another state. */
    public NewsItem withState(ItemState newState) {
        return with(headline, labels, revisions, story, fulltext, newState);
    }

    /**
     * This item after it was seen again: what is new wins, what was first stays first. A changed wording becomes a
     * revision, and so does a changed day (see {@link ItemState} for which days count): the item keeps its first date and its place, as
     * a source that returns an old article with a fresh date does not move it, and its state tells the date printed now. A date once
     * read is kept when the newer version has none. Another source that reports the same link adds no more than a missing date: two feeds of
     * one house would rewrite each other at every visit, and a teaser comes with its own source's rights. That it is withdrawn was
     * said of its address, and so is not true of another one.
     */
    public NewsItem seenAgain(NewsItem newer) {
        return ItemMerge.seenAgain(this, newer);
    }

    /**
     * This item after the source on whose site its link lies reported it, where a foreign one had done so first: everything is as
     * its owner says it, and what the foreign source said becomes a revision under that source's name. Nothing of its text is kept
     * otherwise, as that came with other rights; a date is where the owner gives none. Id, story and first sight stay.
     */
    public NewsItem takenOverBy(NewsItem owner) {
        return ItemMerge.takenOver(this, owner);
    }

    /** The headline as its source prints it now: with the date of now, where {@link #headline} keeps the first one. */
    public Headline said() {
        return ItemState.said(headline, state.redated());
    }

    /**
     * This item brought together with another state of it that was exported: earlier versions of both, seen first when the first
     * of them was, withdrawn where either says so. What is said now is this one's, unless the other one knows that as an earlier version.
     */
    public NewsItem restoredFrom(NewsItem other) {
        return ItemMerge.restored(this, other);
    }
}
