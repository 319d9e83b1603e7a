// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.news.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a name in a text stands for.
 *
 * @param name the short name, or for a kind of office what stands before the name of its state or place
 * @param type how the name is completed
 * @param federal the federation's own office of this kind; empty where there is none
 * @param instead what a state calls it otherwise, by its code
 * @param country that has it: {@code DE}, {@code AT}, {@code CH}; empty for a name of its own
 * @param exact capitals, which must be as here; empty where any will do
 * @param term for somebody who holds an office there: the days of it
 */
record NamedBody(
        String name, Type type, String federal, Map<String, String> instead, String country, String exact, Span term) {
    enum Type {
        /** A name of its own. */
        OWN,
        /** The name of somebody who speaks for it. */
        OF_PERSON,
        /** Completed by a state. */
        OF_STATE,
        /** Only in the states that call it otherwise, by their name for it: "Bürgerschaft", elsewhere a town's council. */
        OF_SOME_STATES,
        /** Completed by a state that stands beside it: "Polizei Bremen"; else no body. */
        OF_STATE_BESIDE,
        /** Completed by the name that follows. */
        OF_PLACE,
        /** Several, each completed by one of the names that follow. */
        OF_PLACES,
        /** Completed by the place that the item is about. */
        OF_ITEM,
        /** The only one of its country. */
        OF_COUNTRY,
        /** The federation's, where the item is about nothing smaller. */
        OF_FEDERATION,
        /** Completed by its task or its place as printed: "Institut für Demografie", "Hochschule Harz". */
        OF_TASK,
        /** Completed by its task as printed and by a state: "Landesamt für Umwelt" of Brandenburg. */
        OF_TASK_AND_STATE,
        /** Completed by the capitals that follow: "Stiftung Lebendige Stadt". */
        OF_NAME,
        /** A name of its own, completed by its task where one follows: "Deutsche Gesellschaft für Ordnung". */
        OWN_WITH_TASK,
        /** Completed by what the item is about, the smallest of place and state; where that is the federation, not at all. */
        OF_SMALLEST
    }

    static NamedBody own(String name, String exact) {
        return new NamedBody(name, Type.OWN, "", Map.of(), "", exact, Span.ALL);
    }

    static NamedBody ownWithTask(String name) {
        return new NamedBody(name, Type.OWN_WITH_TASK, "", Map.of(), "", "", Span.ALL);
    }

    static NamedBody ofPerson(String name, Span term) {
        return new NamedBody(name, Type.OF_PERSON, "", Map.of(), "", "", term);
    }

    boolean isOffice() {
        return type != Type.OWN && type != Type.OWN_WITH_TASK && type != Type.OF_PERSON;
    }

    boolean isOfState() {
        return type == Type.OF_STATE;
    }

    boolean holdsOn(Optional<LocalDate> day) {
        return day.isEmpty()
                || term.from().filter(day.get()::isBefore).isEmpty()
                        && term.to().filter(day.get()::isAfter).isEmpty();
    }
}
