// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.address.Selection;
import amtsblick.web.answer.Response;
import amtsblick.web.answer.Streamed;
import java.util.Optional;
import java.util.Set;

/** Answers the requests for one address with all of a selection, however much that is. */
public interface StreamHandler {
    /** Its own parameters, as those of {@link SelectionHandler#extras}. */
    Set<String> extras();

    /** What is wrong with these, if anything. */
    Optional<Response> refusal(Asked asked);

    /** Called where nothing is wrong. */
    Streamed of(Selection selection, Asked asked);
}
