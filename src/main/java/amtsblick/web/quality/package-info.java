// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How well labels are met, in public: {@code QualityPage} shows what {@code amtsblick.quality} has, {@code QualityView} says it in words. The sentence
 * on a filter's page is {@code words.QualityWords}.
 */
@NullMarked
package amtsblick.web.quality;

import org.jspecify.annotations.NullMarked;
