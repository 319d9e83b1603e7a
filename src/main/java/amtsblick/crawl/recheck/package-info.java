// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether what a source published is still there: {@code DueItems} says who of its young items is asked for at a visit, {@code Recheck}
 * asks with the manners of any request, {@code Verdict} says what the answers mean. Next hop: {@code crawl.Keeper} keeps the verdict
 * together with the visit.
 */
@NullMarked
package amtsblick.crawl.recheck;

import org.jspecify.annotations.NullMarked;
