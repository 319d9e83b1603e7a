// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits compounds: "verwaltungsdigitalisierung" into "verwaltung" and "digitalisierung". jwordsplitter's dictionary knows the
 * language; {@code compounds.txt} adds the words of our trade and those that must stay whole.
 */
public final class Compounds {
    private static final String FILE = "compounds.txt";
    private static final String EXCEPTIONS = "exceptionsGerman.txt";

    /** At the end of an exception: also with these endings. */
    private static final String ALSO_N_AND_S = "/NS";

    /** Read once, by whoever needs it first. */
    private static final class Dictionary {
        private static final Set<String> WORDS = EmbeddedGermanDictionary.getWords();
    }

    /** For questions; who reads many texts remembers what he made of the parts. */
    private static final int REMEMBERED = 5_000;

    /** Longer "words" are none, and would take the splitter long. */
    private static final int LONGEST = 50;

    private final Splitter splitter;
    private final int fingerprint;
    private final RecentWords<List<String>> recent;

    /** Those of a configuration: one for all who ask, as it takes some megabytes. */
    public static Compounds of(ConfigFolder config) {
        return config.made(Compounds.class, Compounds::read);
    }

    private static Compounds read(ConfigFolder config) {
        try {
            return new Compounds(config);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's dictionary cannot be read", e);
        }
    }

    private Compounds(ConfigFolder config) throws IOException {
        Set<String> own = new HashSet<>();
        List<String> splits = new ArrayList<>();
        for (String line : config.lines(FILE)) {
            String entry = line.replaceFirst("#.*", "").strip().toLowerCase(Locale.GERMAN);
            if (entry.contains("|") || entry.startsWith("=")) {
                splits.add(entry);
            } else if (entry.contains(" ")) {
                throw new ConfigError(FILE, 0, entry, "expected one word a line");
            } else if (!entry.isEmpty()) {
                own.add(entry);
            }
        }
        fingerprint = List.of(new TreeSet<>(own), splits).hashCode();
        Map<String, List<String>> exceptions = exceptions();
        splits.forEach(entry -> put(exceptions, entry.replaceFirst("^=", "")));
        splitter = new Splitter(word -> Dictionary.WORDS.contains(word) || own.contains(word), exceptions);
        recent = new RecentWords<>(REMEMBERED, splitter::split);
    }

    /** The parts of a word in lower case, from left to right; the word alone where it is no compound. */
    public List<String> split(String word) {
        return word.length() > LONGEST ? List.of(word) : recent.of(word);
    }

    /** Whether this word, in lower case, is one of the language or the trade. */
    public boolean knows(String word) {
        return splitter.words().test(word);
    }

    /** Differs where words would be split otherwise. */
    public int fingerprint() {
        return fingerprint;
    }

    /** What the library would cut wrongly, from a list it ships. */
    private static Map<String, List<String>> exceptions() throws IOException {
        Map<String, List<String>> exceptions = new HashMap<>();
        InputStream file = Objects.requireNonNull(EmbeddedGermanDictionary.class.getResourceAsStream(EXCEPTIONS));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.strip();
                if (!entry.isEmpty() && !entry.startsWith("#")) {
                    String plain = entry.replace(ALSO_N_AND_S, "").toLowerCase(Locale.GERMAN);
                    List<String> endings = entry.endsWith(ALSO_N_AND_S) ? List.of("", "n", "s") : List.of("");
                    endings.forEach(ending -> put(exceptions, plain + ending));
                }
            }
        }
        return exceptions;
    }

    private static void put(Map<String, List<String>> exceptions, String entry) {
        exceptions.put(entry.replace("|", ""), List.of(entry.split("\\|")));
    }
}
