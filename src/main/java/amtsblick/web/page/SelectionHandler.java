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

    Response of(Selection selection, Asked asked);
}
