// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * A second opinion beside the written rules: {@code Model} holds what was learnt from labelled headlines as one table of small weights,
 * {@code Features} cuts a headline into what the table is asked for, {@code Opinion} is the answer. Applies only; {@code
 * amtsblick.train} learns. Next hop: {@code classify.what}, which blends rules and opinion.
 */
@NullMarked
package amtsblick.classify.model;

import org.jspecify.annotations.NullMarked;
