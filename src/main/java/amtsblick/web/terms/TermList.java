// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import java.util.List;

/**
 * Values of filters as the API tells them.
 *
 * @param description what they are, in words
 */
public record TermList(String description, List<ApiTerm> terms) {}
