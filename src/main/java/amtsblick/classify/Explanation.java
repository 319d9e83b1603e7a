// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.news.label.Labels;
import java.util.List;

/**
 * The whole weighing behind an item's labels, for people who tune the rules.
 *
 * @param labels what came of it
 * @param names every name found in the text, and the publisher, with what it weighed and by which rule
 * @param regions the regions with any weight, heaviest first
 * @param levels likewise for levels
 * @param kinds likewise for kinds
 * @param topics likewise for topics
 * @param similar kinds and topics of similar news, each with how likely the model holds it, and the words that spoke loudest
 */
public record Explanation(
        Labels labels,
        List<Name> names,
        List<Candidate> regions,
        List<Candidate> levels,
        List<Candidate> kinds,
        List<Candidate> topics,
        List<Candidate> similar) {

    public Explanation {
        names = List.copyOf(names);
        regions = List.copyOf(regions);
        levels = List.copyOf(levels);
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        similar = List.copyOf(similar);
    }

    /**
     * A name found in the text.
     *
     * @param words as printed; empty for the publisher
     * @param rule the rule that weighed it; those that begin with {@code no-} dismissed it
     * @param weight 0 where it was dismissed, 10 for a whole kicker
     * @param regions what it speaks for
     * @param level the id of the one that acts
     */
    public record Name(String words, String rule, double weight, List<String> regions, String level) {}

    /**
     * What could have become a label.
     *
     * @param value the id
     * @param weight of all that speaks for it
     * @param words that speak for it
     */
    public record Candidate(String value, double weight, List<String> words) {}
}
