// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.german.Inflections;
import java.util.List;

/**
 * A stretch of a headline that names an entity, or one of several that share the name.
 *
 * @param from the first word
 * @param to the word after the last
 * @param usage the form of the name
 * @param candidates what it may name, most populous first; never empty
 */
public record Mention(int from, int to, Usage usage, List<Entity> candidates) {

    public enum Usage {
        /** "Hannover" */
        NAME,
        /** "Hannovers" */
        GENITIVE,
        /** "Hannoveraner", "sächsisch" */
        ADJECTIVE,
        /** "Bayernportal" */
        COMPOUND;

        static Usage of(Inflections.Form form) {
            return switch (form) {
                case NAME -> NAME;
                case GENITIVE -> GENITIVE;
                case ADJECTIVE -> ADJECTIVE;
            };
        }
    }

    public Entity first() {
        return candidates.getFirst();
    }

    public boolean isUnique() {
        return candidates.size() == 1;
    }

    public Mention with(List<Entity> fewer) {
        return new Mention(from, to, usage, fewer);
    }

    Mention until(int end) {
        return new Mention(from, end, usage, candidates);
    }
}
