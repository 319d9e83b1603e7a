// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of bodies and of kinds of office, found in one pass over a text. */
final class BodyNames {
    private final PhraseMatcher matcher;
    private final List<NamedBody> byPhrase;
    private final Map<String, String> byHost;

    private BodyNames(PhraseMatcher matcher, List<NamedBody> byPhrase, Map<String, String> byHost) {
        this.matcher = matcher;
        this.byPhrase = List.copyOf(byPhrase);
        this.byHost = Map.copyOf(byHost);
    }

    static BodyNames of(ConfigFolder config) {
        PhraseMatcher.Builder builder = new PhraseMatcher.Builder();
        List<NamedBody> byPhrase = new ArrayList<>();
        Map<String, String> byHost = new HashMap<>();
        for (TermTable.Row row : TermTable.rows(config, "bodies.tsv", "names", "short", "host")) {
            Optional<String> name = row.optional("short");
            row.list("host").forEach(host -> name.ifPresent(body -> byHost.put(host, body)));
            for (String written : row.list("names")) {
                name.ifPresent(body -> add(row, written, NamedBody.own(body, exact(written)), builder, byPhrase));
            }
        }
        for (TermTable.Row row : TermTable.rows(config, "offices.tsv", "office", "names", "of", "federal", "instead")) {
            for (String written : row.list("names")) {
                add(row, written, office(row, written), builder, byPhrase);
            }
        }
        return new BodyNames(builder.build(), byPhrase, byHost);
    }

    private static NamedBody office(TermTable.Row row, String written) {
        NamedBody.Type type =
                switch (row.text("of")) {
                    case "state" -> NamedBody.Type.OF_STATE;
                    case "place" -> NamedBody.Type.OF_PLACE;
                    default -> throw row.error("of", "expected state or place");
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
                row.text("office"), type, row.optional("federal").orElse(""), Map.copyOf(instead), exact(written));
    }

    /** The first entry of a phrase counts. */
    private static void add(
            TermTable.Row row,
            String written,
            NamedBody body,
            PhraseMatcher.Builder builder,
            List<NamedBody> byPhrase) {
        try {
            if (builder.add(Phrase.parse(written)) == byPhrase.size()) {
                byPhrase.add(body);
            }
        } catch (IllegalArgumentException e) {
            throw row.error("names", String.valueOf(e.getMessage()));
        }
    }

    /** The printed name where it has two capitals in a row. */
    private static String exact(String written) {
        String name = written.replace("*", "").replaceFirst("^-", "");
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isUpperCase(name.charAt(i - 1))) {
                return name;
            }
        }
        return "";
    }

    /** Those that stand in the text, in its order; where two overlap, the longer one, else the name of its own. */
    List<BodyMention> find(HeadlineWords words) {
        List<BodyMention> found = new ArrayList<>();
        matcher.scan(words, (phrase, from, to) -> {
            NamedBody body = byPhrase.get(phrase);
            if (words.isCapital(from) && words.printed(from, to).startsWith(body.exact())
                    || Character.isLowerCase(body.name().charAt(0))) {
                keep(found, new BodyMention(from, to, body));
            }
        });
        return found;
    }

    private static void keep(List<BodyMention> found, BodyMention mention) {
        boolean covered = found.stream().anyMatch(other -> other.overlaps(mention) && !mention.isLongerThan(other));
        if (!covered) {
            found.removeIf(mention::overlaps);
            found.add(mention);
        }
    }

    /** The body that publishes for itself at this host. */
    Optional<String> publisher(String host) {
        return Optional.ofNullable(byHost.get(host));
    }
}
