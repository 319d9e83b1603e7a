// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.address.Selection;
import amtsblick.web.answer.Response;
import java.util.Set;

/** Answers the requests for one address under which any selection can be asked for. */
public interface SelectionHandler {
    /** How many items of a selection it tells at once. */
    int size();

    /** Its own parameters, which say how much is wanted of a selection, not which. */
    default Set<String> extras() {
        return Set.of();
    }

    /** Whether readers get here by a form, which names fields that they left empty: those lead to the address without them. */
    default boolean hasForm() {
        return false;
    }

    /** Whether the selection is only where readers come from: one with a mistake is none then. */
    default boolean isForgiving() {
        return false;
    }

    Response of(Selection selection, Asked asked);
}
