// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * From a response to the wire: {@code Renderer} makes bytes of views, {@code AnswerCache} keeps what was made once, {@code Edition} says
 * how old it may be, {@code Delivery} sends it. {@code Assets} are the files that never change.
 */
@NullMarked
package amtsblick.web.answer;

import org.jspecify.annotations.NullMarked;
