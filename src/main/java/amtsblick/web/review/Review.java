// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.web.address.Lang;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address says of a press review: {@code title}, the ids of items in their order ({@code item}), and a line to each
 * ({@code note.ID}). Forms also say where an item is to stand ({@code order.ID}) and which one comes in by its address ({@code add}). What is
 * too much is left out and told, never refused: nobody loses a review over one long line.
 *
 * @param title over the sheet; empty for the usual one
 * @param picks the items, in their order
 * @param remarks keys of messages that say what was left out
 */
public record Review(String title, List<Pick> picks, Set<String> remarks) {
    static final int MOST = 40;
    static final int LONGEST_NOTE = 300;
    static final int LONGEST_TITLE = 120;

    /**
     * As long as an address gets while its form, which says more, still passes the 8 kB that servers and proxies take of an address with its
     * headers.
     */
    static final int LONGEST_ADDRESS = 6_000;

    /** Its parameters; those that end with a dot go on with an id. */
    static final Set<String> NAMES = Set.of("title", "item", "add", "order.", "note.");

    private static final Pattern ID = Pattern.compile("(?:.*/item/)?([0-9a-v]{16})(?:[?#].*)?");

    /** Controls and line breaks, and what turns the direction of the text after it. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Cc}\\s\u2028\u2029]+");

    private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    /** @param note what the editor says to it; empty for nothing */
    public record Pick(String id, String note) {}

    /** Whether a parameter is of a review, and not of the selection that headlines are ticked from. */
    static boolean isOurs(String parameter) {
        return NAMES.contains(parameter) || NAMES.contains(parameter.substring(0, parameter.indexOf('.') + 1));
    }

    static Review read(Map<String, List<String>> parameters) {
        Set<String> remarks = new LinkedHashSet<>();
        List<Pick> picks = ordered(ids(parameters, remarks), parameters).stream()
                .map(id -> new Pick(id, bounded(last(parameters, "note." + id), LONGEST_NOTE, "review.long", remarks)))
                .toList();
        return new Review(bounded(last(parameters, "title"), LONGEST_TITLE, "review.long", remarks), picks, remarks);
    }

    private static List<String> ids(Map<String, List<String>> parameters, Set<String> remarks) {
        List<String> typed = new ArrayList<>(parameters.getOrDefault("item", List.of()));
        typed.add(last(parameters, "add"));
        Set<String> ids = new LinkedHashSet<>();
        for (String text : typed) {
            Matcher id = ID.matcher(text.strip());
            if (id.matches()) {
                ids.add(id.group(1));
            } else if (!text.isBlank()) {
                remarks.add("review.unreadable");
            }
        }
        if (ids.size() > MOST) {
            remarks.add("review.most");
        }
        return ids.stream().limit(MOST).toList();
    }

    /** Whoever gives an item another place means the place that it then has, before or behind the one that stands there now. */
    private static List<String> ordered(List<String> ids, Map<String, List<String>> parameters) {
        record Placed(String id, double place) {}
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int now = i + 1;
            String typed = last(parameters, "order." + ids.get(i)).strip();
            int wanted = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : now;
            placed.add(new Placed(ids.get(i), wanted + 0.5 * Integer.signum(wanted - now)));
        }
        return placed.stream()
                .sorted((one, other) -> Double.compare(one.place(), other.place()))
                .map(Placed::id)
                .toList();
    }

    private static String last(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    private static String bounded(String typed, int most, String remark, Set<String> remarks) {
        String line = TURNING.matcher(BLANK.matcher(typed).replaceAll(" "))
                .replaceAll("")
                .strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        remarks.add(remark);
        return line.substring(0, line.offsetByCodePoints(0, most)).strip();
    }

    /** The same without what is not there any more. */
    Review where(Predicate<Pick> there) {
        List<Pick> kept = picks.stream().filter(there).toList();
        Set<String> more = new LinkedHashSet<>(remarks);
        if (kept.size() < picks.size()) {
            more.add("review.gone");
        }
        return new Review(title, kept, more);
    }

    /** The address that holds all of it, under a path. */
    String address(String path, Optional<Lang> lang) {
        StringJoiner address = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(address, "title", title);
        picks.forEach(pick -> add(address, "item", pick.id()));
        picks.forEach(pick -> add(address, "note." + pick.id(), pick.note()));
        lang.ifPresent(named -> add(address, "lang", named.code()));
        return address.toString();
    }

    private static void add(StringJoiner address, String name, String value) {
        if (!value.isEmpty()) {
            address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
