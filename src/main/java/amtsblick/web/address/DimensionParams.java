// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.news.Dimension;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parameters of an address that choose values of a {@link Dimension}, each under its id, some under other names, too. */
final class DimensionParams {
    /** Another name of {@code ags} with four digits more; printed as that. */
    static final String OTHER_KEY = "ars";

    private static final Pattern COMMA = Pattern.compile(",");

    private static final int MOST_VALUES = 50;

    /** No name is longer. */
    private static final int LONGEST = 200;

    private final KnownValues known;

    DimensionParams(KnownValues known) {
        this.known = known;
    }

    /**
     * The values that are asked for, each once, in the order in which they stand.
     *
     * @throws Mistake at the first that there is not, and where they are too many
     */
    List<String> of(Map<String, List<String>> p, Dimension dimension) {
        Set<String> values = new LinkedHashSet<>();
        for (Typed typed : typed(p, dimension)) {
            if (!typed.value().isBlank()) {
                values.add(read(dimension, typed));
            }
        }
        if (values.size() > MOST_VALUES) {
            throw new Mistake(dimension.id(), "", "expected.fewer");
        }
        return List.copyOf(values);
    }

    private String read(Dimension dimension, Typed typed) {
        String value = typed.value().strip();
        return Optional.of(value)
                .filter(name -> name.length() <= LONGEST)
                .flatMap(name -> known.read(dimension, name))
                .orElseThrow(() -> mistake(dimension, typed));
    }

    /** What was typed for a dimension, also under its other names: one key scheme, however it is said. */
    private List<Typed> typed(Map<String, List<String>> p, Dimension dimension) {
        Stream<Typed> own = under(p, dimension.id());
        Stream<Typed> all = switch (dimension) {
            case REGION -> own.filter(typed -> !isArea(typed));
            case PLACE -> own.filter(typed -> !isKey(typed));
            case AREA -> Stream.concat(own, under(p, Dimension.REGION.id()).filter(this::isArea));
            case AGS ->
                Stream.of(
                                own,
                                under(p, OTHER_KEY),
                                under(p, Dimension.PLACE.id()).filter(DimensionParams::isKey))
                        .flatMap(typed -> typed);
            default -> own;
        };
        return all.toList();
    }

    /** A value under the name it was typed with. */
    record Typed(String parameter, String value) {}

    /** Several values may stand in one, with commas; names of bodies have commas of their own. */
    static Stream<Typed> under(Map<String, List<String>> p, String parameter) {
        Stream<String> values = p.getOrDefault(parameter, List.of()).stream();
        return (parameter.equals(Dimension.BODY.id()) ? values : values.flatMap(COMMA::splitAsStream))
                .map(value -> new Typed(parameter, value));
    }

    private boolean isArea(Typed typed) {
        return known.isArea(typed.value().strip());
    }

    private static boolean isKey(Typed typed) {
        return typed.value().strip().matches("\\d+");
    }

    private Mistake mistake(Dimension dimension, Typed typed) {
        String value = dimension == Dimension.REGION
                ? typed.value().strip().toUpperCase(Locale.ROOT)
                : typed.value().strip();
        List<String> meant = known.meant(dimension, value);
        String expected =
                meant.isEmpty() && dimension != Dimension.REGION ? "expected.known" : "expected." + dimension.id();
        return new Mistake(typed.parameter(), typed.value(), expected, meant);
    }
}
