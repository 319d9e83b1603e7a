// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * One way of asking, in many words.
 *
 * @param name which
 * @param addresses what is asked for over HTTP, in turn
 * @param finding the same of the archive itself
 * @param bare what stands for it in bare Lucene
 */
record AskedSearch(String name, List<String> addresses, IntToLongFunction finding, IntToLongFunction bare) {}
