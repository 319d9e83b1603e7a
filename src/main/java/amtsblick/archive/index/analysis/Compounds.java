// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits compounds: "verwaltungsdigitalisierung" into "verwaltung" and "digitalisierung". jwordsplitter knows the language;
 * {@code compounds.txt} adds the words of our trade and those that must stay whole. Results are cached, because splitting costs
 * more than all other analysis together and headlines repeat their words.
 */
public final class Compounds {
    private static final String FILE = "compounds.txt";
    private static final int CACHED = 100_000;

    /** Longer "words" are none, and would take the splitter long. */
    private static final int LONGEST = 50;

    private final Splitter splitter;
    private final int fingerprint;
    private final Map<String, List<String>> cache = new ConcurrentHashMap<>();

    public Compounds(ConfigFolder config) throws IOException {
        Set<String> words = new HashSet<>();
        List<String> splits = new ArrayList<>();
        for (String line : config.lines(FILE)) {
            String entry = line.replaceFirst("#.*", "").strip().toLowerCase(Locale.GERMAN);
            if (entry.contains("|") || entry.startsWith("=")) {
                splits.add(entry);
            } else if (entry.contains(" ")) {
                throw new ConfigError(FILE, 0, entry, "expected one word a line");
            } else if (!entry.isEmpty()) {
                words.add(entry);
            }
        }
        splitter = new Splitter(words);
        fingerprint = List.of(new TreeSet<>(words), splits).hashCode();
        splits.forEach(this::addException);
    }

    private void addException(String entry) {
        List<String> parts = List.of(entry.replaceFirst("^=", "").split("\\|"));
        splitter.addException(String.join("", parts), parts);
    }

    /** The parts of a word in lower case, from left to right; the word alone where it is no compound. */
    public List<String> split(String word) {
        if (word.length() > LONGEST) {
            return List.of(word);
        }
        List<String> known = cache.get(word);
        if (known != null) {
            return known;
        }
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        List<String> parts = List.copyOf(splitter.splitWord(word));
        cache.put(word, parts);
        return parts;
    }

    /** Differs where words would be split otherwise. */
    public int fingerprint() {
        return fingerprint;
    }

    /** jwordsplitter with more words. */
    private static final class Splitter extends GermanWordSplitter {
        Splitter(Set<String> more) throws IOException {
            super(true);
            words.addAll(more);
        }
    }
}
