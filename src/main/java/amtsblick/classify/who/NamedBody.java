// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import java.util.Map;

/**
 * What a name in a text stands for.
 *
 * @param name the short name, or for a kind of office what stands before the name of its state or place
 * @param type how the name is completed
 * @param federal the federation's own office of this kind; empty where there is none
 * @param instead what a state calls it otherwise, by its code
 * @param country that has it: {@code DE}, {@code AT}, {@code CH}; empty for a name of its own
 * @param exact capitals, which must be as here; empty where any will do
 */
record NamedBody(String name, Type type, String federal, Map<String, String> instead, String country, String exact) {
    enum Type {
        /** A name of its own. */
        OWN,
        /** Completed by a state. */
        OF_STATE,
        /** Completed by the name that follows. */
        OF_PLACE,
        /** Completed by the place that the item is about. */
        OF_ITEM,
        /** The only one of its country. */
        OF_COUNTRY
    }

    static NamedBody own(String name, String exact) {
        return new NamedBody(name, Type.OWN, "", Map.of(), "", exact);
    }
}
