// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.query.SpokenDay;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one grammar of addresses, for pages, feeds, API and command line: {@code q}, the id of each {@link Dimension},
 * {@code deadline}, {@code from}, {@code to}, {@code since}, {@code sort}, {@code page}, {@code lang}. Read and printed here and nowhere else.
 */
public final class QueryParams {
    /** Another name of {@code ags} with four digits more; printed as that. */
    private static final String ARS = "ars";

    private static final String NO_PARAMETER = "expected.parameter";

    /** All parameters in the order they are printed. */
    private static final List<String> KNOWN = Stream.of(
                    Stream.of("q"),
                    Stream.of(Dimension.values()).map(Dimension::id),
                    Stream.of(ARS, "deadline", "from", "to", "since", "sort", "page", "lang"))
            .flatMap(names -> names)
            .toList();

    /** The one value of {@code deadline}: what is over is never offered. */
    private static final String OPEN = "open";

    private static final Pattern COMMA = Pattern.compile(",");

    private static final int MOST_VALUES = 50;

    private final KnownValues known;

    public QueryParams(KnownValues known) {
        this.known = known;
    }

    /** What reading an address gave. */
    public sealed interface Result {
        /** A question; {@code lang} where the address names a language. */
        record Valid(Selection selection, Optional<Lang> lang) implements Result {}

        /**
         * A parameter is wrong.
         *
         * @param parameter its name
         * @param value what was found
         * @param expected the key of a message that says what was expected
         * @param right what would have been right, to be named in that message
         */
        record Invalid(String parameter, String value, String expected, List<String> right) implements Result {
            /** The same at an address that knows further parameters. */
            public Invalid beside(Collection<String> further) {
                return expected.equals(NO_PARAMETER)
                        ? new Invalid(
                                parameter,
                                value,
                                expected,
                                Stream.concat(right.stream(), further.stream().sorted())
                                        .toList())
                        : this;
            }
        }
    }

    /** Ends the reading with the first mistake; caught in {@link #read}. */
    private static final class Mistake extends RuntimeException {
        private final Result.Invalid invalid;

        Mistake(String parameter, String value, String expected) {
            this(parameter, value, expected, List.of());
        }

        Mistake(String parameter, String value, String expected, List<String> right) {
            super(parameter, null, false, false);
            invalid = new Result.Invalid(parameter, value, expected, right);
        }
    }

    /**
     * Reads the parameters of an address.
     *
     * @param parameters values by name, as a web server or a command line gives them
     * @param size how many items a page or feed shows
     * @param today for days that move, in Berlin
     */
    public Result read(Map<String, List<String>> parameters, int size, LocalDate today) {
        try {
            for (String name : parameters.keySet()) {
                if (!KNOWN.contains(name) && !isTracking(name)) {
                    throw new Mistake(name, single(parameters, name), NO_PARAMETER, KNOWN);
                }
            }
            return new Result.Valid(selection(parameters, size, today), lang(parameters));
        } catch (Mistake e) {
            return e.invalid;
        }
    }

    /** The selection without what is wrong with it, for a reader who wants the rest. */
    public Selection without(Result.Invalid wrong, Map<String, List<String>> parameters, int size, LocalDate today) {
        Map<String, List<String>> rest = new HashMap<>(parameters);
        rest.remove(wrong.parameter());
        List<String> right = under(parameters, wrong.parameter())
                .map(Typed::value)
                .filter(value -> !value.strip().equals(wrong.value().strip()))
                .toList();
        if (!wrong.value().isBlank() && !right.isEmpty()) {
            rest.put(wrong.parameter(), right);
        }
        return switch (read(rest, size, today)) {
            case Result.Valid valid -> valid.selection();
            case Result.Invalid more -> without(more, rest, size, today);
        };
    }

    /** Whether an address with these parameters asks for no more than its path does. */
    public static boolean isBare(Set<String> parameters) {
        return parameters.stream().allMatch(name -> name.equals("lang") || isTracking(name));
    }

    /** What campaigns and mail programs append to any link is none of a reader's mistakes. */
    private static boolean isTracking(String name) {
        return name.startsWith("utm_") || name.equals("fbclid") || name.equals("gclid");
    }

    private Selection selection(Map<String, List<String>> p, int size, LocalDate today) {
        String from = single(p, "from");
        String to = single(p, "to");
        Optional<SpokenDay> since = day("from", from, today);
        Optional<SpokenDay> until = day("to", to, today);
        Optional<LocalDate> first = since.map(SpokenDay::first);
        Optional<LocalDate> last = until.map(SpokenDay::last);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new Mistake("to", to, "expected.order");
        }
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension, values(p, dimension));
        }
        String words = single(p, "q");
        NewsQuery.Sort sort = sort(single(p, "sort"), words);
        boolean open = isOpen(single(p, "deadline")) || sort == NewsQuery.Sort.DEADLINE;
        NewsQuery query = new NewsQuery(
                words,
                values,
                known.territories(values),
                new Span(first, last),
                open ? Optional.of(today) : Optional.empty(),
                sort,
                page(single(p, "page")),
                size,
                since(single(p, "since"), today));
        return new Selection(
                query,
                since.map(day -> day.spelled(from, day.first())).orElse(""),
                until.map(day -> day.spelled(to, day.last())).orElse(""));
    }

    /** An optional parameter that may stand once; where it stands twice, the last that is filled in counts. */
    private static String single(Map<String, List<String>> p, String name) {
        List<String> values = p.getOrDefault(name, List.of());
        return values.reversed().stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<String> values(Map<String, List<String>> p, Dimension dimension) {
        Set<String> values = new LinkedHashSet<>();
        for (Typed typed : typed(p, dimension)) {
            if (!typed.value.isBlank()) {
                values.add(known.read(dimension, typed.value.strip()).orElseThrow(() -> mistake(dimension, typed)));
            }
        }
        if (values.size() > MOST_VALUES) {
            throw new Mistake(dimension.id(), "", "expected.fewer");
        }
        return List.copyOf(values);
    }

    /** What was typed for a dimension, also under its other names: one key scheme, however it is said. */
    private List<Typed> typed(Map<String, List<String>> p, Dimension dimension) {
        Stream<Typed> own = under(p, dimension.id());
        Stream<Typed> all = switch (dimension) {
            case REGION -> own.filter(typed -> !isArea(typed));
            case PLACE -> own.filter(typed -> !isKey(typed));
            case AREA -> Stream.concat(own, under(p, Dimension.REGION.id()).filter(this::isArea));
            case AGS ->
                Stream.of(own, under(p, ARS), under(p, Dimension.PLACE.id()).filter(QueryParams::isKey))
                        .flatMap(typed -> typed);
            default -> own;
        };
        return all.toList();
    }

    /** A value under the name it was typed with. */
    private record Typed(String parameter, String value) {}

    /** Several values may stand in one, with commas; names of bodies have commas of their own. */
    private static Stream<Typed> under(Map<String, List<String>> p, String parameter) {
        Stream<String> values = p.getOrDefault(parameter, List.of()).stream();
        return (parameter.equals(Dimension.BODY.id()) ? values : values.flatMap(COMMA::splitAsStream))
                .map(value -> new Typed(parameter, value));
    }

    private boolean isArea(Typed typed) {
        return known.isArea(typed.value.strip());
    }

    private static boolean isKey(Typed typed) {
        return typed.value.strip().matches("\\d+");
    }

    private Mistake mistake(Dimension dimension, Typed typed) {
        String value =
                dimension == Dimension.REGION ? typed.value.strip().toUpperCase(Locale.ROOT) : typed.value.strip();
        List<String> meant = known.meant(dimension, value);
        String expected =
                meant.isEmpty() && dimension != Dimension.REGION ? "expected.known" : "expected." + dimension.id();
        return new Mistake(typed.parameter, typed.value, expected, meant);
    }

    private static Optional<SpokenDay> day(String name, String text, LocalDate today) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<SpokenDay> day = SpokenDay.read(text, today);
        if (day.isEmpty()) {
            throw new Mistake(name, text, "expected.day");
        }
        return day;
    }

    private static Optional<Instant> since(String text, LocalDate today) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Minutes.read(text, today).orElseThrow(() -> new Mistake("since", text, "expected.since")));
    }

    private static boolean isOpen(String text) {
        if (!text.isEmpty() && !text.equals(OPEN)) {
            throw new Mistake("deadline", text, "expected.deadline");
        }
        return text.equals(OPEN);
    }

    private static NewsQuery.Sort sort(String text, String words) {
        return switch (text) {
            case "", "newest" -> NewsQuery.Sort.NEWEST;
            case "relevance" -> words.isEmpty() ? NewsQuery.Sort.NEWEST : NewsQuery.Sort.RELEVANCE;
            case "oldest" -> NewsQuery.Sort.OLDEST;
            case "deadline" -> NewsQuery.Sort.DEADLINE;
            default -> throw new Mistake("sort", text, "expected.sort");
        };
    }

    private static int page(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > NewsQuery.MAX_PAGE) {
            throw new Mistake("page", text, "expected.page");
        }
        return Integer.parseInt(text);
    }

    private static Optional<Lang> lang(Map<String, List<String>> p) {
        String code = single(p, "lang");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Lang.of(code).orElseThrow(() -> new Mistake("lang", code, "expected.lang")));
    }

    /** The address of a selection under {@code path}, always spelled the same for the same selection. */
    public static String print(String path, Selection selection, Optional<Lang> lang) {
        NewsQuery q = selection.query();
        StringJoiner parameters = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(parameters, "q", List.of(q.text()));
        for (Dimension dimension : Dimension.values()) {
            add(parameters, dimension.id(), selection.values(dimension));
        }
        add(parameters, "deadline", q.openOn().isPresent() ? List.of(OPEN) : List.of());
        add(parameters, "from", List.of(selection.from()));
        add(parameters, "to", List.of(selection.to()));
        q.since().ifPresent(moment -> parameters.add("since=" + Minutes.print(moment))); // a colon may stand in a query
        boolean plain = q.sort() == NewsQuery.Sort.NEWEST;
        add(parameters, "sort", plain ? List.of() : List.of(q.sort().name().toLowerCase(Locale.ROOT)));
        add(parameters, "page", q.page() > 1 ? List.of(String.valueOf(q.page())) : List.of());
        add(parameters, "lang", lang.map(Lang::code).stream().toList());
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, List<String> values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
    }
}
