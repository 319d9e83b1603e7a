// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Kinds, topics, and the filter of sources that publish about everything: {@code TermRules} reads {@code kinds.yaml} and {@code
 * topics.yaml}, {@code TermLabels} applies them, {@code TopicFilter} says what is about digital administration.
 */
@NullMarked
package amtsblick.classify.what;

import org.jspecify.annotations.NullMarked;
