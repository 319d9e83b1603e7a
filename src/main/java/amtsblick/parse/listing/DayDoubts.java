// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says aloud how many days of a listing are guessed, and how many stand against its own order. */
final class DayDoubts {
    private static final int FEWEST = 5;
    private static final int FAR = 30;

    private DayDoubts() {}

    static List<Remark> of(List<Headline> headlines) {
        long guessed = headlines.stream().filter(Headline::isDayGuessed).count();
        long doubted = doubted(headlines.stream()
                .flatMap(headline -> headline.date().stream())
                .map(PublicationDate::day)
                .toList());
        return Stream.of(remark(RemarkCode.DAYS_GUESSED, guessed), remark(RemarkCode.DAYS_DOUBTED, doubted))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Remark> remark(RemarkCode code, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Remark.of(code, count));
    }

    /** Days far from both neighbours, where these and nearly all others run from the newest down; the first may be pinned. */
    private static long doubted(List<LocalDate> days) {
        long odd = IntStream.range(1, days.size() - 1)
                .filter(i -> !days.get(i + 1).isAfter(days.get(i - 1)))
                .filter(i -> days.get(i).isAfter(days.get(i - 1).plusDays(FAR))
                        || days.get(i).isBefore(days.get(i + 1).minusDays(FAR)))
                .count();
        long falling = IntStream.range(1, days.size())
                .filter(i -> !days.get(i).isAfter(days.get(i - 1)))
                .count();
        return days.size() >= FEWEST && falling + odd >= days.size() - 2 ? odd : 0;
    }
}
