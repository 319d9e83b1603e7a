// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * JSON for machines: {@code ApiItems} and {@code ApiClassify} answer, the records say what in: {@code
 * ApiPage}, {@code ApiItem}, {@code ApiExplanation}.
 */
@NullMarked
package amtsblick.web.api;

import org.jspecify.annotations.NullMarked;
