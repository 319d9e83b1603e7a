// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.news.Span;
import amtsblick.news.label.Level;
import java.util.List;

/**
 * Something a headline can name that belongs to a region.
 *
 * @param type what it is
 * @param label as readers see it: "Landkreis Stade", "Frankfurt (Oder)"
 * @param regions the regions it belongs to; several for a body that several states own
 * @param level the one that acts where it acts
 * @param population for weighing homonyms; 0 where it says nothing
 * @param branches for a body: whether it has branches in the states, so that a state beside its name takes over
 * @param likeness for a place: whether its name is a word too
 * @param term for a person: the days of the office, open where they are not known
 */
public record Entity(
        Type type,
        String label,
        List<String> regions,
        Level level,
        int population,
        boolean branches,
        Likeness likeness,
        Span term) {

    /** A region outweighs every place that shares its name. */
    private static final int LARGEST = 100_000_000;

    public enum Type {
        REGION,
        COUNTY,
        PLACE,
        BODY,
        /** Somebody who holds an office; its name is a person's. */
        PERSON
    }

    /** How easily a name is taken for a word, see {@code place-words.tsv}. */
    public enum Likeness {
        NONE,
        /** A verb or adjective: its capital says nothing at the start of a sentence. */
        START,
        /** A noun or first name as well. */
        NOUN
    }

    static Entity region(String code, String label, Level level) {
        return new Entity(Type.REGION, label, List.of(code), level, LARGEST, false, Likeness.NONE, Span.ALL);
    }

    static Entity place(String label, List<String> regions, int population, Likeness likeness) {
        Level level = regions.getFirst().startsWith("DE-") ? Level.MUNICIPAL : Level.FOREIGN;
        return new Entity(Type.PLACE, label, regions, level, population, false, likeness, Span.ALL);
    }

    static Entity county(String label, List<String> regions, int population) {
        return new Entity(Type.COUNTY, label, regions, Level.MUNICIPAL, population, false, Likeness.NONE, Span.ALL);
    }

    public static Entity body(String label, List<String> regions, Level level, boolean branches) {
        return new Entity(Type.BODY, label, regions, level, 0, branches, Likeness.NONE, Span.ALL);
    }

    /** Somebody with an office: "Digitalministerin", for so long. */
    public static Entity person(String label, List<String> regions, Level level, Span term) {
        return new Entity(Type.PERSON, label, regions, level, 0, false, Likeness.NONE, term);
    }

    public boolean isLocal() {
        return type == Type.PLACE || type == Type.COUNTY;
    }

    public String region() {
        return regions.getFirst();
    }
}
