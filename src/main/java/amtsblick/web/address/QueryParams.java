// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.query.QueryText;
import amtsblick.query.SpokenDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one grammar of addresses, for pages, feeds, API and command line: {@code q}, the id of each {@link Dimension},
 * {@code deadline}, {@code from}, {@code to}, {@code since}, {@code sort}, {@code page}, {@code lang}. Read here and nowhere else; {@link
 * SelectionAddress} prints it.
 */
public final class QueryParams {
    private static final String NO_PARAMETER = "expected.parameter";

    /** All parameters in the order they are printed. */
    private static final List<String> KNOWN = Stream.of(
                    Stream.of("q"),
                    Stream.of(Dimension.values()).map(Dimension::id),
                    Stream.of(DimensionParams.OTHER_KEY, "deadline", "from", "to", "since", "sort", "page", "lang"))
            .flatMap(names -> names)
            .toList();

    private final KnownValues known;
    private final DimensionParams dimensions;

    /** @param known which values there are, and what is meant by others */
    public QueryParams(KnownValues known) {
        this.known = known;
        dimensions = new DimensionParams(known);
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

    /**
     * Reads the parameters of an address; the first mistake is the answer where there is one.
     *
     * @param parameters values by name, as a web server or a command line gives them
     * @param size how many items a page or feed shows
     * @param today for days that move, in Berlin
     */
    public Result read(Map<String, List<String>> parameters, int size, LocalDate today) {
        try {
            SingleParams single = new SingleParams(parameters);
            refuseOthers(single, KNOWN);
            return new Result.Valid(selection(single, size, today), single.lang());
        } catch (Mistake e) {
            return e.invalid();
        }
    }

    /** What is wrong with the parameters of an address that are no selection, as far as it can be told without knowing what they mean. */
    public static Optional<Result.Invalid> mistake(Map<String, List<String>> parameters, List<String> known) {
        try {
            SingleParams single = new SingleParams(parameters);
            refuseOthers(single, known);
            single.lang();
            return Optional.empty();
        } catch (Mistake e) {
            return Optional.of(e.invalid());
        }
    }

    private static void refuseOthers(SingleParams single, List<String> known) {
        for (String name : single.fields().keySet()) {
            if (!known.contains(name) && !isTracking(name)) {
                throw new Mistake(name, single.text(name), NO_PARAMETER, known);
            }
        }
    }

    /** The selection without what is wrong with it, for a reader who wants the rest. */
    public Selection without(Result.Invalid wrong, Map<String, List<String>> parameters, int size, LocalDate today) {
        Map<String, List<String>> rest = new HashMap<>(parameters);
        rest.remove(wrong.parameter());
        List<String> right = DimensionParams.under(parameters, wrong.parameter())
                .map(DimensionParams.Typed::value)
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

    private Selection selection(SingleParams single, int size, LocalDate today) {
        Optional<SpokenDay> from = single.day("from", today);
        Optional<SpokenDay> to = single.day("to", today);
        Optional<LocalDate> first = from.map(SpokenDay::first);
        Optional<LocalDate> last = to.map(SpokenDay::last);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new Mistake("to", single.text("to"), "expected.order");
        }
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension, dimensions.of(single.fields(), dimension));
        }
        String words = QueryText.bounded(single.text("q"));
        NewsQuery.Sort sort = single.sort(words);
        boolean open = single.open() || sort == NewsQuery.Sort.DEADLINE;
        NewsQuery query = new NewsQuery(
                words,
                values,
                known.territories(values),
                new Span(first, last),
                open ? Optional.of(today) : Optional.empty(),
                sort,
                single.page(),
                size,
                single.since(today));
        return new Selection(
                query,
                from.map(day -> day.spelled(single.text("from"), day.first())).orElse(""),
                to.map(day -> day.spelled(single.text("to"), day.last())).orElse(""));
    }
}
