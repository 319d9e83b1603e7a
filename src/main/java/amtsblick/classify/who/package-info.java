// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Who acts: {@code BodyNames} reads {@code bodies.tsv} (names of their own) and {@code offices.tsv} (kinds that every state has) and finds
 * them in a text, {@code BodyRole} tells who acts from who is only mentioned, {@code ActingBodies} names them and is the way in.
 */
@NullMarked
package amtsblick.classify.who;

import org.jspecify.annotations.NullMarked;
