// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * JSON for machines: {@code ApiItems} and {@code ApiClassify} answer, {@code ApiJson} prints items, facets and explanations.
 */
@NullMarked
package amtsblick.web.api;

import org.jspecify.annotations.NullMarked;
