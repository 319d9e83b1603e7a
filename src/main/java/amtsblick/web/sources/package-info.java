// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Sources, how they are ({@code SourcesPages}), and what was asked of each host ({@code CrawlPages}); what went wrong in the reader's
 * language ({@code FailureWords}).
 */
@NullMarked
package amtsblick.web.sources;

import org.jspecify.annotations.NullMarked;
