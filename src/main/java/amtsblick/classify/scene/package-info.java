// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * A headline laid open: {@code MentionFinder} puts what the gazetteer found into its sentence, a {@code Scene}, with the cues around
 * it. {@code EvidenceRule} is what reads a scene and gives {@code Evidence}. {@code FactCues} marks the words that
 * tell what a day, a sum or a name beside them is.
 */
@NullMarked
package amtsblick.classify.scene;

import org.jspecify.annotations.NullMarked;
