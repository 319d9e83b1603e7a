// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Kinds, topics, and the filter of sources that publish about everything: {@code TermRules} reads {@code kinds.yaml} and {@code
 * topics.yaml}, {@code TermLabels} applies them, {@code KindChoice} and {@code TopicChoice} blend them with
 * what a model holds, {@code TopicFilter} says what is about digital administration.
 */
@NullMarked
package amtsblick.classify.what;

import org.jspecify.annotations.NullMarked;
