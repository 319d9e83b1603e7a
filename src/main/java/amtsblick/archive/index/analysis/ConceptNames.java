// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/** The names of concepts as a tree: each stem leads to what may follow it in a name. */
final class ConceptNames {
    private static final int FEW = 2;
    private static final boolean AS_WRITTEN = false;

    private final CharArrayMap<ConceptNames> longer = new CharArrayMap<>(FEW, AS_WRITTEN);
    private final Set<String> concepts = new LinkedHashSet<>();
    private final Set<String> within = new LinkedHashSet<>();

    /**
     * Adds a name of some concepts, given as the stems of its words.
     *
     * @param within those that the name also stands for as a part of a longer one: "KI" in "KI-Strategie", but not "Sachsen" in
     *     "Sachsen-Anhalt"
     */
    void add(List<String> stems, Collection<String> named, Collection<String> within) {
        ConceptNames at = this;
        for (String stem : stems) {
            ConceptNames next = at.longer.get(stem);
            if (next == null) {
                next = new ConceptNames();
                at.longer.put(stem, next);
            }
            at = next;
        }
        at.concepts.addAll(named);
        at.within.addAll(within);
    }

    /** The names that go on with this stem. */
    @Nullable
    ConceptNames after(char[] letters, int length) {
        return longer.get(letters, 0, length);
    }

    boolean hasLonger() {
        return !longer.isEmpty();
    }

    /** What is named by the stems that led here; nothing where a name is not complete yet. */
    Set<String> concepts() {
        return concepts;
    }

    /** The same as a part of a longer name. */
    Set<String> within() {
        return within;
    }
}
