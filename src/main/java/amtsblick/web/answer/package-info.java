// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From a response to the wire: {@code Renderer} makes bytes of views, a {@code Response} says of which {@code Matter} it was
 * made, {@code AnswerCache} keeps it as long as that {@code Edition} is current, {@code Delivery} sends it. Those who wait for one take turns in a {@code FairQueue}. {@code Streamed} is made while it is sent. {@code CrossOrigin} is what pages of other sites may read of it. {@code Assets} are the files that never change.
 */
@NullMarked
package amtsblick.web.answer;

import org.jspecify.annotations.NullMarked;
