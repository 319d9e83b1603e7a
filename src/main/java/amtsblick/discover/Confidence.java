// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.german.Months;
import amtsblick.news.Headline;
import amtsblick.remark.Remark;
import amtsblick.url.CanonicalLink;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How sure it is that these headlines are a newsroom's news. Pure. */
final class Confidence {
    /** A feed of comments under another name. */
    private static final Pattern COMMENT =
            Pattern.compile("(?i)^(kommentar(e)? (zu|von)|comments? on|re:|antwort auf|by:|von: )");

    /** Nothing for so long, and it is more likely a forgotten feed than a quiet body. */
    private static final int FORGOTTEN_DAYS = 400;

    /** A headline is rarely shorter, a menu's entry rarely longer. */
    private static final int TITLE = 20;

    private static final int LONGEST_TIME = 60;

    /** A headline says more than when it was: links to single comments and posts are called by their time. */
    private static final Pattern TIME_ALONE = Pattern.compile(
            "(?iu)(?:[^\\p{L}]|(?<!\\p{L})(?:um|uhr|am|den|at|on|the|a\\.?m|p\\.?m|gmt|utc|cet|cest|mesz?"
                    + "|mo|di|mi|do|fr|sa|so|\\p{L}+(?:tag|woch|day)|" + Months.PATTERN + ")(?!\\p{L}))*+");

    /** What lacks what every list of news has is a guess, however much there is: of such pages one in four is one. */
    private static final double GUESS = 0.25;

    /** Who gives the address of a feed has chosen it. */
    private static final double GIVEN = 0.95;

    /** It may be of comments, have nothing to show yet, or be broken. */
    private static final double GIVEN_ODD = 0.7;

    private Confidence() {}

    /**
     * Of a feed or sitemap: dates and a good number of headlines speak for it, and most of all that the page beside it shows
     * the same ones.
     *
     * @param listed the headlines of the page itself
     */
    static double ofFeed(List<Headline> headlines, List<Headline> listed, LocalDate today) {
        if (headlines.isEmpty() || comments(headlines)) {
            return 0;
        }
        double dated = share(headlines, headline -> headline.date().isPresent());
        double many = Math.min(1, headlines.size() / 5.0);
        double sure = 0.5 + 0.2 * dated + 0.1 * many + 0.19 * overlap(headlines, listed);
        return forgotten(headlines, today) ? sure * 0.6 : sure;
    }

    /**
     * Of a feed or sitemap that lies at the very address that was given.
     *
     * @param lacks what a feed has and this one has not
     */
    static double ofGiven(List<Headline> headlines, List<Remark> lacks) {
        boolean odd = headlines.isEmpty() || comments(headlines) || !lacks.isEmpty();
        return odd ? GIVEN_ODD : GIVEN;
    }

    /**
     * Of a page's repeated blocks: dates first, then number and length. Menus have titles too, but short ones and no dates; threads
     * have dates, but no titles, and lead to places of one page.
     */
    static double ofListing(List<Headline> headlines) {
        if (headlines.isEmpty()) {
            return 0;
        }
        double dated = share(headlines, headline -> headline.date().isPresent());
        double many = Math.min(1, headlines.size() / 6.0);
        double titled = share(headlines, Confidence::isTitled);
        double sure = 0.15 + 0.45 * dated + 0.2 * many + 0.18 * titled;
        return dated < 0.2 || isThread(headlines) ? Math.min(sure, GUESS) : sure;
    }

    private static boolean isTitled(Headline headline) {
        return headline.fullTitle().length() >= TITLE && !isTimeAlone(headline);
    }

    /** Comments and posts: places of one page, or called by their time. */
    private static boolean isThread(List<Headline> headlines) {
        long pages = headlines.stream()
                .map(headline -> headline.link().toString().replaceFirst("#.*", ""))
                .distinct()
                .count();
        return pages * 2 < headlines.size() || share(headlines, Confidence::isTimeAlone) > 0.5;
    }

    private static boolean isTimeAlone(Headline headline) {
        return headline.fullTitle().length() <= LONGEST_TIME
                && TIME_ALONE.matcher(headline.fullTitle()).matches();
    }

    /** How much of the shorter list the longer one has too, by address. */
    static double overlap(List<Headline> one, List<Headline> other) {
        List<Headline> shorter = one.size() < other.size() ? one : other;
        Set<URI> longer = (one.size() < other.size() ? other : one)
                .stream().map(headline -> CanonicalLink.of(headline.link())).collect(Collectors.toSet());
        return share(shorter, headline -> longer.contains(CanonicalLink.of(headline.link())));
    }

    private static boolean comments(List<Headline> headlines) {
        return share(
                        headlines,
                        headline -> COMMENT.matcher(headline.fullTitle()).find())
                > 0.5;
    }

    private static boolean forgotten(List<Headline> headlines, LocalDate today) {
        Optional<LocalDate> newest = headlines.stream()
                .flatMap(headline -> headline.date().stream())
                .map(date -> date.day())
                .max(Comparator.naturalOrder());
        return newest.filter(day -> ChronoUnit.DAYS.between(day, today) > FORGOTTEN_DAYS)
                .isPresent();
    }

    private static double share(List<Headline> headlines, Predicate<Headline> test) {
        return headlines.isEmpty()
                ? 0
                : (double) headlines.stream().filter(test).count() / headlines.size();
    }
}
