// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.news.Headline;
import amtsblick.news.Headline.DayMark;
import amtsblick.news.PublicationDate;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks the days that stand against a document's own order, and says how many these are and how many are guessed. */
public final class DayDoubts {
    private static final int FEWEST = 5;
    private static final int FAR = 30;
    /** One of four at most is an exception. */
    private static final int FEW = 4;

    private DayDoubts() {}

    /** The same headlines in the same order, the odd ones marked. */
    public static List<Headline> marked(List<Headline> headlines) {
        List<Integer> dated = IntStream.range(0, headlines.size())
                .filter(i -> headlines.get(i).date().isPresent())
                .boxed()
                .toList();
        Set<Integer> odd = odd(dated.stream()
                .flatMap(i -> headlines.get(i).date().stream())
                .map(PublicationDate::day)
                .toList());
        List<Headline> all = new ArrayList<>(headlines);
        odd.forEach(place ->
                all.set(dated.get(place), headlines.get(dated.get(place)).doubted(DayMark.AGAINST_ORDER)));
        return all;
    }

    /** What there is to be said of marked headlines. */
    public static List<Remark> of(List<Headline> headlines) {
        return Stream.of(
                        remark(RemarkCode.DAYS_GUESSED, count(headlines, DayMark.GUESSED)),
                        remark(RemarkCode.DAYS_DOUBTED, count(headlines, DayMark.AGAINST_ORDER)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static long count(List<Headline> headlines, DayMark mark) {
        return headlines.stream().filter(headline -> headline.dayMark() == mark).count();
    }

    private static Optional<Remark> remark(RemarkCode code, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Remark.of(code, count));
    }

    /** Days far from both neighbours, where these and nearly all others run from the newest down; the first may be pinned. */
    private static Set<Integer> odd(List<LocalDate> days) {
        Set<Integer> odd = new HashSet<>();
        IntStream.range(1, days.size() - 1)
                .filter(i -> !days.get(i + 1).isAfter(days.get(i - 1)))
                .filter(i -> days.get(i).isAfter(days.get(i - 1).plusDays(FAR))
                        || days.get(i).isBefore(days.get(i + 1).minusDays(FAR)))
                .forEach(odd::add);
        long falling = IntStream.range(1, days.size())
                .filter(i -> !days.get(i).isAfter(days.get(i - 1)))
                .count();
        boolean ordered = days.size() >= FEWEST && falling + odd.size() >= days.size() - 2;
        return ordered && odd.size() * FEW <= days.size() ? odd : Set.of();
    }
}
