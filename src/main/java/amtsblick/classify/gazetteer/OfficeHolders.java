// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Span;
import amtsblick.news.label.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code persons.tsv}: who held which office when. */
public final class OfficeHolders {
    private static final String FILE = "persons.tsv";

    private OfficeHolders() {}

    /** The offices of each person, by the name, in the order of the file. */
    public static Map<String, List<Entity>> read(ConfigFolder config) {
        Map<String, List<Entity>> holders = new LinkedHashMap<>();
        Map<String, Level> tiers = associations(config);
        for (TermTable.Row row :
                TermTable.rows(config, FILE, "name", "office", "region", "from", "to", "source", "body")) {
            String region = row.text("region");
            Level level = row.optional("body").map(tiers::get).orElse(GazetteerFiles.levelOf(region));
            Entity holder = Entity.person(row.text("office"), List.of(region), level, term(row));
            row.list("name")
                    .forEach(name -> holders.computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(holder));
        }
        return holders;
    }

    /** The associations by the name in which a person's {@code body} tells them: their president is no minister. */
    private static Map<String, Level> associations(ConfigFolder config) {
        Map<String, Level> tiers = new HashMap<>();
        for (TermTable.Row row : TermTable.rows(config, "bodies.tsv", "names", "regions", "level", "short")) {
            Level.of(row.text("level"))
                    .filter(level -> level == Level.ASSOCIATION || level == Level.INDUSTRY)
                    .ifPresent(level -> row.optional("short").ifPresent(name -> tiers.put(name, level)));
        }
        return tiers;
    }

    /** The days of a row's {@code from} and {@code to}. */
    public static Span term(TermTable.Row row) {
        return new Span(day(row, "from", false), day(row, "to", true));
    }

    /** A day; of a month or a year its first or last one. */
    private static Optional<LocalDate> day(TermTable.Row row, String column, boolean last) {
        Optional<String> text = row.optional(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.get().length()) {
                        case 4 -> {
                            int year = Integer.parseInt(text.get());
                            yield last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
                        }
                        case 7 -> {
                            YearMonth month = YearMonth.parse(text.get());
                            yield last ? month.atEndOfMonth() : month.atDay(1);
                        }
                        default -> LocalDate.parse(text.get());
                    });
        } catch (DateTimeParseException | NumberFormatException e) {
            throw row.error(column, "expected a day as 2025-05-06, a month or a year, found '" + text.get() + "'");
        }
    }
}
