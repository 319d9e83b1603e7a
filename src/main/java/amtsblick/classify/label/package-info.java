// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The names of labels: {@code Regions} and {@code Taxonomy} know what there is, {@code Reasons} says in a sentence why a label was
 * given. The room of this wing that all others in the house may use.
 */
@NullMarked
package amtsblick.classify.label;

import org.jspecify.annotations.NullMarked;
