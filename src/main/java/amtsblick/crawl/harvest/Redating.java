// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.crawl.harvest.ArticleVisits.Report;
import amtsblick.news.Headline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who gives one article another day has changed it; who gives most of them other days at once has moved his site. Those days are not the
 * articles', and are not taken for changes of them. Nor is today's until tomorrow: some print the day of the visit, whatever the article,
 * and only one that still stands there on a later day is the article's. Pure.
 */
final class Redating {
    /** Two may well be changed on one day. */
    private static final int MANY = 3;

    private Redating() {}

    /**
     * The reports, known ones with the days of before where those of now are not believed.
     *
     * @param today the day of the visit
     */
    static List<Report> without(List<Report> reports, Identity.Assigned assigned, LocalDate today) {
        int redated = 0;
        int compared = 0;
        for (int i = 0; i < reports.size(); i++) {
            Headline now = reports.get(i).headline();
            Optional<Headline> before = before(assigned, i).filter(known -> bothDated(known, now));
            compared += before.isPresent() ? 1 : 0;
            redated += before.filter(now::isRedatedFrom).isPresent() ? 1 : 0;
        }
        boolean most = redated >= MANY && redated * 2 > compared;
        return withDaysOfBefore(
                reports,
                assigned,
                now -> most
                        || now.date().filter(date -> date.day().equals(today)).isPresent());
    }

    private static Optional<Headline> before(Identity.Assigned assigned, int i) {
        return Optional.ofNullable(assigned.known().get(assigned.ids().get(i)));
    }

    private static boolean bothDated(Headline known, Headline now) {
        return known.date().isPresent() && now.date().isPresent();
    }

    private static List<Report> withDaysOfBefore(
            List<Report> reports, Identity.Assigned assigned, Predicate<Headline> doubted) {
        List<Report> kept = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            kept.add(before(assigned, i)
                    .filter(known -> report.headline().isRedatedFrom(known) && doubted.test(report.headline()))
                    .map(report.headline()::withDateOf)
                    .map(headline -> new Report(headline, report.fulltext()))
                    .orElse(report));
        }
        return kept;
    }
}
