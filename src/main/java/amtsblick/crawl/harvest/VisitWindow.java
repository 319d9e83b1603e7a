// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.crawl.harvest.ArticleVisits.Report;
import amtsblick.news.Headline.DayMark;
import amtsblick.news.PublicationDate;
import amtsblick.source.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When news of a visit can have been published: since the visit before, and no later than now. What is new above headlines that we know
 * and is said to be much older is doubted, and so is a day to come. Below them stands what moves up when a page is tidied; and where
 * little is known, the page may be another.
 *
 * @param before the day of the last visit that succeeded, if there was one
 * @param today the day of this one
 */
record VisitWindow(Optional<LocalDate> before, LocalDate today) {
    /** Releases come late, and days are put on them that are earlier. */
    private static final int LATE = 30;

    static VisitWindow of(Visit before, Instant now) {
        return new VisitWindow(before.lastSuccess().map(VisitWindow::day), day(now));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(PublicationDate.ZONE).toLocalDate();
    }

    /** The same reports in the same order, the doubtful ones marked. */
    List<Report> marked(List<Report> reports, Identity.Assigned assigned) {
        List<Boolean> known =
                assigned.ids().stream().map(assigned.known()::containsKey).toList();
        int last = known.lastIndexOf(true);
        boolean same = known.stream().filter(is -> is).count() * 2 >= known.size();
        List<Report> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            boolean late = same && i < last && !known.get(i) && isTooOld(report);
            all.add(late || isToCome(report) ? report.doubted(DayMark.AGAINST_VISIT) : report);
        }
        return all;
    }

    private boolean isTooOld(Report report) {
        return report.headline()
                .date()
                .filter(date -> before.filter(visit -> date.day().isBefore(visit.minusDays(LATE)))
                        .isPresent())
                .isPresent();
    }

    private boolean isToCome(Report report) {
        return report.headline()
                .date()
                .filter(date -> date.day().isAfter(today))
                .isPresent();
    }
}
