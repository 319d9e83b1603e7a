// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Long jobs over everything collected: labels and stories by the rules as they are now. A job works in pages, remembers in the store
 * what is done, and goes on there after an interruption; what comes in meanwhile is right already.
 * {@code Relabelling} finds what is due and labels, {@code StoryJob} makes stories, {@code Forgetting} drops records that are old enough; {@code
 * IndexAnew} makes the index anew when asked, {@code Upkeep} runs the others beside a server and takes up again what went wrong. Next hop: {@code archive}.
 */
@NullMarked
package amtsblick.upkeep;

import org.jspecify.annotations.NullMarked;
