// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What went wrong, said in the form that the address asks for: a page, JSON (RFC 9457), or a line of text for feed readers. {@code Problems} has
 * them all: 400, 404, 405, 500, 503.
 */
@NullMarked
package amtsblick.web.problem;

import org.jspecify.annotations.NullMarked;
