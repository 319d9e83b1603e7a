// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.PhraseTable;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of bodies and of kinds of office. */
final class BodyNames {
    private static final Pattern ADJECTIVE = Pattern.compile("^(\\p{Lu}\\p{L}+)(er|es) ");
    private static final int SHORTEST_INFLECTED = 5;

    private final PhraseTable<List<NamedBody>> bodies;
    private final Map<String, String> byHost;

    private BodyNames(PhraseTable<List<NamedBody>> bodies, Map<String, String> byHost) {
        this.bodies = bodies;
        this.byHost = Map.copyOf(byHost);
    }

    static BodyNames of(ConfigFolder config, PhraseMatcher.Builder builder) {
        Map<Integer, List<NamedBody>> byPhrase = new HashMap<>();
        Map<String, String> byHost = new HashMap<>();
        for (TermTable.Row row : TermTable.rows(config, "bodies.tsv", "names", "short", "host")) {
            Optional<String> name = row.optional("short");
            row.list("host").forEach(host -> name.ifPresent(body -> byHost.put(host, body)));
            for (String written : row.list("names")) {
                name.ifPresent(body -> add(row, written, NamedBody.own(body, exact(written)), builder, byPhrase));
            }
        }
        for (TermTable.Row row :
                TermTable.rows(config, "offices.tsv", "office", "names", "of", "in", "federal", "instead")) {
            for (String written : row.list("names")) {
                add(row, written, office(row, written), builder, byPhrase);
            }
        }
        return new BodyNames(new PhraseTable<>(byPhrase), byHost);
    }

    private static NamedBody office(TermTable.Row row, String written) {
        NamedBody.Type type = switch (row.text("of")) {
            case "state" -> NamedBody.Type.OF_STATE;
            case "place" -> NamedBody.Type.OF_PLACE;
            case "item" -> NamedBody.Type.OF_ITEM;
            case "country" -> NamedBody.Type.OF_COUNTRY;
            default -> throw row.error("of", "expected state, place, item or country");
        };
        Map<String, String> instead = new HashMap<>();
        for (String one : row.list("instead")) {
            String[] parts = one.split("=", 2);
            if (parts.length < 2) {
                throw row.error("instead", "expected CODE=NAME, found '" + one + "'");
            }
            instead.put(parts[0], parts[1]);
        }
        return new NamedBody(
                row.text("office"),
                type,
                row.optional("federal").orElse(""),
                Map.copyOf(instead),
                row.text("in"),
                exact(written));
    }

    private static void add(
            TermTable.Row row,
            String written,
            NamedBody body,
            PhraseMatcher.Builder builder,
            Map<Integer, List<NamedBody>> byPhrase) {
        try {
            for (String form : forms(written)) {
                byPhrase.computeIfAbsent(builder.add(Phrase.parse(form)), _ -> new ArrayList<>(1))
                        .add(body);
            }
        } catch (IllegalArgumentException e) {
            throw row.error("names", String.valueOf(e.getMessage()));
        }
    }

    /** "Deutscher Städtetag", "des Deutschen Städtetags": a name in the cases it stands in; abbreviations have none. */
    private static Set<String> forms(String written) {
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : List.of("$2", "e", "en", "em")) {
            String form = ADJECTIVE.matcher(written).replaceFirst("$1" + ending + " ");
            forms.add(form);
            if (Character.isLowerCase(form.charAt(form.length() - 1)) && form.length() >= SHORTEST_INFLECTED) {
                forms.add(form + "s");
                forms.add(form + "es");
            }
        }
        return forms;
    }

    /** The printed name where it has two capitals in a row. */
    private static String exact(String written) {
        String name = written.replace("*", "").replaceFirst("^-", "");
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isUpperCase(name.charAt(i - 1))) {
                return name.replace('-', ' ');
            }
        }
        return "";
    }

    /** Those that stand in the text, in its order; where two overlap, the longer one, else the name of its own. */
    List<BodyMention> find(PhraseMatcher.Hits hits) {
        List<BodyMention> found = new ArrayList<>();
        hits.each(bodies, (named, from, to) -> {
            if (isPrintedSo(hits.words(), from, to, named.getFirst())) {
                keep(found, new BodyMention(from, to, named));
            }
        });
        return found;
    }

    private static boolean isPrintedSo(HeadlineWords words, int from, int to, NamedBody body) {
        boolean small = Character.isLowerCase(body.name().charAt(0));
        return small
                || isNoSmallLetter(words, from)
                        && (body.exact().isEmpty()
                                || words.printed(from, to).replace('-', ' ').startsWith(body.exact()));
    }

    private static boolean isNoSmallLetter(HeadlineWords words, int word) {
        return !Character.isLowerCase(words.text().charAt(words.start(word)));
    }

    private static void keep(List<BodyMention> found, BodyMention mention) {
        for (BodyMention other : found) {
            if (other.overlaps(mention) && !mention.isLongerThan(other)) {
                return;
            }
        }
        found.removeIf(mention::overlaps);
        found.add(mention);
    }

    /** The body that publishes for itself at this host or at one that it is a part of. */
    Optional<String> publisher(String host) {
        for (String tail = host; tail.indexOf('.') > 0; tail = tail.substring(tail.indexOf('.') + 1)) {
            String body = byHost.get(tail);
            if (body != null) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }
}
