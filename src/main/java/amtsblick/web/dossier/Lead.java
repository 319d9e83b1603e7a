// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.classify.territory.Locality;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.web.slug.Dossier;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a dossier is, in a sentence made of facts: "Kommune im Kreis Borken, Nordrhein-Westfalen, rund 38.000 Menschen: 12 Meldungen in
 * zwölf Monaten, 3 davon im Juli, die neueste von heute." What is not known is not said.
 */
final class Lead {
    private static final int TOPICS = 3;
    private static final int ROUGHLY = 1_000;
    private static final int HARDLY = 100;

    /** "In der Region Hannover", but "im Kreis Borken". */
    private static final Pattern FEMININE = Pattern.compile("(Region|Städteregion) .*");

    private final Reader reader;
    private final LocalDate today;

    Lead(Reader reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    /** @param above what a place lies in */
    String of(Dossier dossier, List<Dossier> above, NewsPage page) {
        String news = news(page);
        String sentence = dossier.locality()
                .map(locality -> reader.text("dossier.lead", what(locality, above), news))
                .orElseGet(() -> news.substring(0, 1).toUpperCase(Locale.ROOT) + news.substring(1));
        String topics = dossier.dimension() == Dimension.TOPIC ? "" : topics(page);
        return topics.isEmpty() ? sentence + "." : sentence + ". " + topics;
    }

    private String what(Locality locality, List<Dossier> above) {
        String region = reader.name(Dimension.REGION, locality.region());
        String what = where(locality, above, region);
        return locality.population() == 0
                ? what
                : reader.text("dossier.what.people", what, reader.m().number(round(locality.population())));
    }

    private String where(Locality locality, List<Dossier> above, String region) {
        if (locality.isCounty()) {
            return inRegion("dossier.what.county", locality, region);
        }
        if (locality.isCityWithoutCounty()) {
            return inRegion("dossier.what.city", locality, region);
        }
        Optional<String> inside = above.stream()
                .filter(place -> place.dimension() == Dimension.PLACE)
                .map(Dossier::value)
                .findFirst();
        if (inside.isEmpty()) {
            return inRegion("dossier.what.place", locality, region);
        }
        String key = locality.part()
                ? "dossier.what.part"
                : FEMININE.matcher(inside.get()).matches() ? "dossier.what.inThe" : "dossier.what.in";
        return reader.text(key, inside.get(), region);
    }

    /** "Kreis im Saarland" */
    private String inRegion(String what, Locality locality, String region) {
        String own = "heading.in." + locality.region();
        return reader.text(reader.m().has(own) ? own : "heading.in", reader.text(what), region);
    }

    private static int round(int population) {
        int unit = population < ROUGHLY * 10 ? HARDLY : ROUGHLY;
        return Math.max(unit, Math.round((float) population / unit) * unit);
    }

    private String news(NewsPage page) {
        if (page.total() == 0) {
            return reader.text("dossier.news.none");
        }
        Map<YearMonth, Long> months = page.facets().months();
        long year = MonthCurve.last(today).stream()
                .mapToLong(month -> months.getOrDefault(month, 0L))
                .sum();
        List<String> clauses = new ArrayList<>();
        if (year == page.total()) {
            clauses.add(reader.m().count("dossier.news.year", year));
        } else {
            clauses.add(reader.m().count("status.items", page.total()));
            clauses.add(reader.m().count("dossier.news.ofYear", year));
        }
        long now = months.getOrDefault(YearMonth.from(today), 0L);
        if (now > 0 && now < page.total()) {
            String month = today.getMonth()
                    .getDisplayName(TextStyle.FULL_STANDALONE, reader.lang().locale());
            clauses.add(reader.m().count("dossier.news.month", now, month));
        }
        newest(page).ifPresent(clauses::add);
        return String.join(", ", clauses);
    }

    private Optional<String> newest(NewsPage page) {
        return page.hits().stream()
                .map(NewsPage.Hit::item)
                .filter(item -> !item.undated())
                .findFirst()
                .map(this::newest);
    }

    private String newest(NewsItem item) {
        LocalDate day = item.sortDate().day();
        if (day.equals(today)) {
            return reader.text("dossier.newest.today");
        }
        return day.equals(today.minusDays(1))
                ? reader.text("dossier.newest.yesterday")
                : reader.text("dossier.newest", Times.date(day, reader.lang()));
    }

    /** What it is about most often, where that was not by chance. */
    private String topics(NewsPage page) {
        List<String> most = page.facets().of(Dimension.TOPIC).entrySet().stream()
                .filter(topic -> topic.getValue() > 1)
                .limit(TOPICS)
                .map(topic -> reader.name(Dimension.TOPIC, topic.getKey()))
                .toList();
        return most.size() < 2 ? "" : reader.text("dossier.topics", String.join(", ", most));
    }
}
