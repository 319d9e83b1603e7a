// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.util.List;
import java.util.Optional;

/**
 * What an item says in days, sums and names, each with the words of the item that say it. Nothing is guessed: what the item leaves open
 * is empty.
 *
 * @param deadline until when something can be handed in
 * @param event when the item's event takes place
 * @param amounts sums of money, in the order of the text
 * @param parties who agree with one another; several or none
 * @param person who takes or leaves an office
 * @param document the strategy, plan or law that the item is about, by its title
 */
public record Facts(
        Optional<Deadline> deadline,
        Optional<EventDate> event,
        List<Amount> amounts,
        List<String> parties,
        Optional<PersonMove> person,
        Optional<String> document) {
    /** Of an item that says none. */
    public static final Facts NONE =
            new Facts(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Facts {
        amounts = List.copyOf(amounts);
        parties = List.copyOf(parties);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
