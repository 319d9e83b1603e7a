// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms in which German uses a proper name: "Göttingen", "Göttingens", "Göttinger". */
public final class Inflections {
    /** How a form is used. */
    public enum Form {
        /** "Hannover" */
        NAME,
        /** "Hannovers" */
        GENITIVE,
        /** "Hannoveraner" */
        ADJECTIVE
    }

    /** What no rule makes. */
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("Hannover", List.of("Hannoveraner", "Hannoversche", "Hannoverschen", "Hannoverscher")),
            Map.entry("München", List.of("Münchner", "Münchener")),
            Map.entry("Münster", List.of("Münsteraner")),
            Map.entry("Jena", List.of("Jenaer", "Jenenser")),
            Map.entry("Halle", List.of("Hallenser", "Hallesche", "Halleschen")),
            Map.entry("Zürich", List.of("Zürcher", "Züricher")),
            Map.entry("Basel", List.of("Basler")),
            Map.entry("Sylt", List.of("Sylter")),
            Map.entry("Braunschweig", List.of("Braunschweiger", "Braunschweigische")));

    private static final Map<String, String> IRREGULAR_ROOTS = irregularRoots();
    private static final Set<Character> SIBILANTS = Set.of('s', 'ß', 'z', 'x');
    private static final int SHORTEST = 4;

    private Inflections() {}

    /** The forms of a name; of a name of several words the last one is changed. */
    public static Map<String, Form> of(String name) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(name, Form.NAME);
        if (!SIBILANTS.contains(name.charAt(name.length() - 1))) {
            forms.put(name + "s", Form.GENITIVE);
        }
        for (String adjective : adjectives(name)) {
            forms.putIfAbsent(adjective, Form.ADJECTIVE);
        }
        return forms;
    }

    private static List<String> adjectives(String name) {
        List<String> irregular = IRREGULAR.get(name);
        if (irregular != null) {
            return irregular;
        }
        String stem = name.substring(0, Math.max(0, name.length() - 2));
        if (name.length() < SHORTEST) {
            return List.of();
        } else if (name.endsWith("en")) {
            return List.of(stem + "er", stem + "ner", name + "er");
        } else if (name.endsWith("e")) {
            return List.of(name + "r");
        } else if (name.endsWith("er")) {
            return List.of();
        }
        return List.of(name + "er");
    }

    /**
     * What a word in lower case may be a form of: all names that {@link #of} makes it from, and words that are no names. "göttinger"
     * may be a form of "göttinge", "götting" and "göttingen".
     */
    public static List<String> roots(String word) {
        int length = word.length();
        List<String> roots = new ArrayList<>();
        Optional.ofNullable(IRREGULAR_ROOTS.get(word)).ifPresent(roots::add);
        if (word.endsWith("s")) {
            roots.add(word.substring(0, length - 1));
        } else if (word.endsWith("er")) {
            roots.add(word.substring(0, length - 1));
            roots.add(word.substring(0, length - 2));
            roots.add(word.substring(0, length - 2) + "en");
            if (word.endsWith("ner")) {
                roots.add(word.substring(0, length - "ner".length()) + "en");
            }
        }
        return roots;
    }

    private static Map<String, String> irregularRoots() {
        Map<String, String> roots = new HashMap<>();
        IRREGULAR.forEach((name, forms) ->
                forms.forEach(form -> roots.put(form.toLowerCase(Locale.GERMAN), name.toLowerCase(Locale.GERMAN))));
        return roots;
    }
}
