// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.news.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand before a colon, in German and English. */
enum Field {
    TITLE("titel", "title"),
    PLACE("ort", "place"),
    REGION(Dimension.REGION, "region", "land"),
    TOPIC(Dimension.TOPIC, "thema", "topic"),
    KIND(Dimension.KIND, "art", "kind"),
    LEVEL(Dimension.LEVEL, "ebene", "level"),
    SOURCE(Dimension.SOURCE, "quelle", "source"),
    BODY(Dimension.BODY, "stelle", "body"),
    AFTER("nach", "after"),
    BEFORE("vor", "before"),
    SINCE("ab", "seit", "since", "from"),
    UNTIL("bis", "until", "to"),
    ON("am", "im", "on", "in");

    private static final Map<String, Field> BY_NAME = Stream.of(values())
            .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Optional<Dimension> dimension;
    private final List<String> names;

    Field(String... names) {
        this.dimension = Optional.empty();
        this.names = List.of(names);
    }

    Field(Dimension dimension, String... names) {
        this.dimension = Optional.of(dimension);
        this.names = List.of(names);
    }

    static Optional<Field> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.GERMAN)));
    }

    /** The name of a field that is spelt like this word. */
    static Optional<String> alike(String word) {
        return Nearest.alike(word, BY_NAME.keySet(), 1).stream()
                .filter(name -> name.length() > 3 && word.length() > 3)
                .findFirst();
    }

    /** What it filters by; empty where it reads words or days. */
    Optional<Dimension> dimension() {
        return dimension;
    }

    boolean isDay() {
        return ordinal() >= AFTER.ordinal();
    }
}
