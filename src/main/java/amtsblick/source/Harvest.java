// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a source has given so far.
 *
 * @param found headlines on the page at the last full answer
 * @param dated how many of them had a date
 * @param datesLost whether most of its headlines had dates once and hardly any has one now
 * @param keptOut headlines its topic filter kept out, in all
 * @param added items it has brought in all
 * @param newest the date of the newest headline seen there
 * @param lastItem when it last brought a new item
 * @param rhythm how far apart its dated headlines usually are, where that could be told
 * @param pause how long it pauses at times: nine of ten gaps between its headlines are shorter
 * @param spoken how many of the headlines found are in the source's language, as far as that can be told
 * @param house whose domain they were found at, empty where that is not known
 */
public record Harvest(
        int found,
        int dated,
        boolean datesLost,
        long keptOut,
        long added,
        Optional<Instant> newest,
        Optional<Instant> lastItem,
        Optional<Duration> rhythm,
        Optional<Duration> pause,
        int spoken,
        String house) {

    /** Nothing yet. */
    public static final Harvest NONE = new Harvest(
            0, 0, false, 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, "");

    /**
     * After an answer with a page.
     *
     * @param page what was on it; its sums are those of this page alone
     */
    public Harvest plus(Harvest page) {
        return new Harvest(
                page.found,
                page.dated,
                lost(page),
                keptOut + page.keptOut,
                added + page.added,
                page.newest
                        .filter(date -> newest.filter(date::isBefore).isEmpty())
                        .or(() -> newest),
                page.lastItem.or(() -> lastItem),
                page.rhythm.or(() -> rhythm),
                page.pause.or(() -> pause),
                page.found == 0 ? spoken : page.spoken,
                page.found == 0 ? house : page.house);
    }

    /** After older headlines were read, which say nothing about how the source is now. */
    public Harvest plusOlder(int fresh) {
        return new Harvest(
                found, dated, datesLost, keptOut, added + fresh, newest, lastItem, rhythm, pause, spoken, house);
    }

    /** Of another address, or in another language, nothing is remembered that the next answer is measured by. */
    Harvest elsewhere() {
        return new Harvest(found, dated, datesLost, keptOut, added, newest, lastItem, rhythm, pause, 0, "");
    }

    /** Remembered until dates are back; an empty page says nothing about them. */
    private boolean lost(Harvest page) {
        boolean few = page.dated * 5 < page.found;
        boolean hadThem = found > 0 && dated * 2 >= found;
        return page.found == 0 ? datesLost : few && (hadThem || datesLost);
    }
}
