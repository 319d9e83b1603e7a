// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * When a source is asked again: {@code NextVisit} is the rule, {@code Rhythm} how often a source has news, {@code Drift} whether a
 * page has changed its shape. Pure; next hop: {@code crawl.Visitor} records what it says.
 */
@NullMarked
package amtsblick.crawl.rhythm;

import org.jspecify.annotations.NullMarked;
