// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.german.Letters;
import amtsblick.german.Stems;
import amtsblick.news.Dimension;
import amtsblick.news.ItemState;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Level;
import amtsblick.query.Nearest;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What values are called by those who write an address by hand: {@code region=Thüringen}, {@code kind=Vereinbarungen}. */
final class SpokenValues {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<Level, List<String>> LEVELS = Map.of(
            Level.FEDERAL, List.of("Bund"),
            Level.STATE, List.of("Land", "Länder", "Bundesland", "Bundesländer"),
            Level.MUNICIPAL, List.of("Kommune", "Gemeinde", "kommunal"),
            Level.ASSOCIATION, List.of("Verband"),
            Level.EU, List.of("EU"),
            Level.FOREIGN, List.of("Ausland", "abroad"),
            Level.INDUSTRY, List.of("Wirtschaft"));

    private static final Map<Facts.Kind, List<String>> FACTS = Map.of(
            Facts.Kind.DEADLINE, List.of("Frist", "Fristen"),
            Facts.Kind.EVENT, List.of("Termin", "Dates of events"),
            Facts.Kind.AMOUNT, List.of("Betrag", "Beträge"),
            Facts.Kind.AGREEMENT, List.of("Vereinbarung"),
            Facts.Kind.OFFICE, List.of("Amt", "Ämter"),
            Facts.Kind.DOCUMENT, List.of("Strategien und Gesetze", "Strategies and laws", "Strategie", "Gesetz"));

    private static final Map<String, List<String>> STATES =
            Map.of(ItemState.WITHDRAWN, List.of("zurückgezogen"), ItemState.CHANGED, List.of("geändert"));

    private static final Map<String, List<String>> CERTAINTIES = Map.of(
            "sure", List.of("sicher", "Art sicher", "Kind certain", "certain"),
            "unsure", List.of("unsicher", "Art unsicher", "Kind uncertain", "uncertain"));

    private final Map<Dimension, Map<String, String>> ids = new EnumMap<>(Dimension.class);

    /** Names as they are written, and ids. */
    private final Map<Dimension, Map<String, String>> printed = new EnumMap<>(Dimension.class);

    SpokenValues(Regions regions, Territories territories, Taxonomy taxonomy, SourceCatalogue sources) {
        for (String code : regions.codes()) {
            add(Dimension.REGION, code, regions.name(code, Locale.GERMAN));
            add(Dimension.REGION, code, regions.name(code, Locale.ENGLISH));
            regions.words(code).forEach(word -> add(Dimension.REGION, code, word));
        }
        add(Dimension.REGION, "DE", "bundesweit");
        taxonomy.topics().forEach(topic -> add(Dimension.TOPIC, topic));
        taxonomy.kinds().forEach(kind -> add(Dimension.KIND, kind));
        LEVELS.forEach((level, words) -> add(Dimension.LEVEL, level.id(), words));
        FACTS.forEach((fact, words) -> add(Dimension.FACT, fact.id(), words));
        STATES.forEach((state, words) -> add(Dimension.STATE, state, words));
        CERTAINTIES.forEach((certainty, words) -> add(Dimension.CERTAINTY, certainty, words));
        for (Source source : sources.all()) {
            add(Dimension.SOURCE, source.id(), source.name());
        }
        territories.areas().forEach(area -> add(Dimension.AREA, area, territories.areaName(area, Locale.GERMAN)));
    }

    /** A value of the program itself, which is called by its id, too. */
    private void add(Dimension dimension, String id, List<String> names) {
        add(dimension, id, id);
        names.forEach(name -> add(dimension, id, name));
    }

    private void add(Dimension dimension, Taxonomy.Term term) {
        add(dimension, term.id(), term.de());
        add(dimension, term.id(), term.name(Locale.GERMAN));
        add(dimension, term.id(), term.en());
        term.formerly().forEach(name -> add(dimension, term.id(), name));
    }

    private void add(Dimension dimension, String id, String name) {
        ids.computeIfAbsent(dimension, _ -> new HashMap<>()).putIfAbsent(heard(name), id);
        Map<String, String> names = printed.computeIfAbsent(dimension, _ -> new HashMap<>());
        names.putIfAbsent(name, id);
        names.putIfAbsent(id, id);
    }

    /** The value that is called so, in whatever case, number and spelling of umlauts. */
    Optional<String> named(Dimension dimension, String name) {
        return Optional.ofNullable(ids.getOrDefault(dimension, Map.of()).get(heard(name)));
    }

    /** The value of which the id or a name is spelt most like it; none where all are far. */
    List<String> alike(Dimension dimension, String typed) {
        Map<String, String> names = printed.getOrDefault(dimension, Map.of());
        return Nearest.alike(typed, names.keySet(), 1).stream().map(names::get).toList();
    }

    private static String heard(String name) {
        return NO_WORD.splitAsStream(Letters.lower(name))
                .filter(word -> !word.isEmpty())
                .map(Stems::of)
                .collect(Collectors.joining(" "));
    }
}
