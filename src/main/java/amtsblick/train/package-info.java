// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Learns the second opinion of {@code classify.model} from labelled headlines: {@code Lesson} is one of them, {@code Trainer} makes a
 * {@code Model} of many: {@code Loss} says how bad weights are, {@code Descent} finds the best. Deterministic, without network, in memory. Next hop: {@code evaluate} asks what it is worth on headlines that it has not seen.
 */
@NullMarked
package amtsblick.train;

import org.jspecify.annotations.NullMarked;
