// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.PhraseTable;
import amtsblick.config.ConfigFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the names of bodies, of kinds of office and of those who speak for them. */
final class BodyNames {
    private static final int SHORTEST_SPOKEN = 5;

    private final PhraseTable<List<NamedBody>> bodies;
    private final Map<String, String> byHost;

    private final FormerNames formerly;

    private BodyNames(PhraseTable<List<NamedBody>> bodies, Map<String, String> byHost, FormerNames formerly) {
        this.bodies = bodies;
        this.byHost = Map.copyOf(byHost);
        this.formerly = formerly;
    }

    static BodyNames of(ConfigFolder config, PhraseMatcher.Builder builder) {
        BodyTables tables = BodyTables.read(config, builder);
        return new BodyNames(new PhraseTable<>(tables.byPhrase()), tables.byHost(), tables.formerly());
    }

    /** Those that stand in the text, in its order; where two overlap, the one that is meant. */
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
        return small || isNoSmallLetter(words, from) && isExact(words.printed(from, to), body.exact());
    }

    /** "FITKO" as in the table, or as newspapers print what can be spoken: "Fitko". */
    private static boolean isExact(String printed, String exact) {
        boolean spoken = exact.length() >= SHORTEST_SPOKEN
                && exact.chars().allMatch(Character::isUpperCase)
                && printed.equals(exact.charAt(0) + exact.substring(1).toLowerCase(Locale.GERMAN));
        return spoken || printed.replace('-', ' ').startsWith(exact);
    }

    private static boolean isNoSmallLetter(HeadlineWords words, int word) {
        return !Character.isLowerCase(words.text().charAt(words.start(word)));
    }

    private static void keep(List<BodyMention> found, BodyMention mention) {
        for (int i = 0; i < found.size(); i++) {
            BodyMention other = found.get(i);
            if (other.isAsGoodAs(mention)) {
                found.set(i, other.or(mention));
                return;
            }
            if (other.overlaps(mention) && !mention.isMeantBefore(other)) {
                return;
            }
        }
        found.removeIf(mention::overlaps);
        found.add(mention);
    }

    /** What a body was called on that day. */
    String on(Optional<LocalDate> day, String name) {
        return formerly.on(day, name);
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
