// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.gazetteer.OfficeHolders;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code bodies.tsv}, {@code offices.tsv} and, of {@code persons.tsv}, who speaks for a body. */
final class BodyTables {
    private static final Pattern ADJECTIVE = Pattern.compile("^(\\p{Lu}\\p{L}+)(er|es) ");
    private static final int SHORTEST_INFLECTED = 5;

    private final PhraseMatcher.Builder builder;
    private final Map<Integer, List<NamedBody>> byPhrase = new HashMap<>();
    private final Map<String, String> byHost = new HashMap<>();
    private final FormerNames formerly = new FormerNames();

    private BodyTables(PhraseMatcher.Builder builder) {
        this.builder = builder;
    }

    /** Hands its phrases to {@code builder}. */
    static BodyTables read(ConfigFolder config, PhraseMatcher.Builder builder) {
        BodyTables tables = new BodyTables(builder);
        TermTable.rows(config, "bodies.tsv", "names", "short", "host", "before").forEach(tables::body);
        TermTable.rows(config, "offices.tsv", "office", "names", "of", "in", "federal", "instead")
                .forEach(tables::office);
        TermTable.rows(config, "persons.tsv", "name", "from", "to", "body").forEach(tables::person);
        return tables;
    }

    /** What each phrase stands for. */
    Map<Integer, List<NamedBody>> byPhrase() {
        return byPhrase;
    }

    /** Which body publishes for itself, by host. */
    Map<String, String> byHost() {
        return byHost;
    }

    FormerNames formerly() {
        return formerly;
    }

    private void body(TermTable.Row row) {
        Optional<String> name = row.optional("short");
        name.ifPresent(body -> formerly.add(row, body));
        row.list("host").forEach(host -> name.ifPresent(body -> byHost.put(host, body)));
        for (String written : row.list("names")) {
            name.ifPresent(body -> add(row, written, NamedBody.own(body, exact(written))));
        }
    }

    private void office(TermTable.Row row) {
        for (String written : row.list("names")) {
            add(row, written, office(row, written));
        }
    }

    private void person(TermTable.Row row) {
        row.optional("body").ifPresent(body -> {
            NamedBody held = NamedBody.ofPerson(body, OfficeHolders.term(row));
            for (String name : row.list("name")) {
                byPhrase.computeIfAbsent(builder.add(Phrase.parse(name)), _ -> new ArrayList<>(1))
                        .add(held);
            }
        });
    }

    private static NamedBody office(TermTable.Row row, String written) {
        NamedBody.Type type = switch (row.text("of")) {
            case "state" -> NamedBody.Type.OF_STATE;
            case "states" -> NamedBody.Type.OF_SOME_STATES;
            case "beside" -> NamedBody.Type.OF_STATE_BESIDE;
            case "place" -> NamedBody.Type.OF_PLACE;
            case "places" -> NamedBody.Type.OF_PLACES;
            case "item" -> NamedBody.Type.OF_ITEM;
            case "country" -> NamedBody.Type.OF_COUNTRY;
            case "federation" -> NamedBody.Type.OF_FEDERATION;
            case "task" -> NamedBody.Type.OF_TASK;
            case "task+state" -> NamedBody.Type.OF_TASK_AND_STATE;
            case "name" -> NamedBody.Type.OF_NAME;
            case "smallest" -> NamedBody.Type.OF_SMALLEST;
            default ->
                throw row.error(
                        "of",
                        "expected state, states, beside, place, places, item, country, federation, task, task+state, name or smallest");
        };
        return new NamedBody(
                row.text("office"),
                type,
                row.optional("federal").orElse(""),
                instead(row),
                row.text("in"),
                exact(written),
                Span.ALL);
    }

    private static Map<String, String> instead(TermTable.Row row) {
        Map<String, String> instead = new HashMap<>();
        for (String one : row.list("instead")) {
            String[] parts = one.split("=", 2);
            if (parts.length < 2) {
                throw row.error("instead", "expected CODE=NAME, found '" + one + "'");
            }
            instead.put(parts[0], parts[1]);
        }
        return Map.copyOf(instead);
    }

    private void add(TermTable.Row row, String written, NamedBody body) {
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
}
