// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * JSON for machines: {@code ApiItems}, {@code ApiChanges} and {@code ApiClassify} answer, the records say what in: {@code
 * ApiPage}, {@code ApiItem}, {@code ChangePage}, {@code ApiRelated}, {@code ApiExplanation}. {@code ApiWanted} reads how much of a selection is asked for, {@code
 * ItemFields} which parts. All addresses stand in {@code web.openapi.ApiTable}; lists and counts are in {@code web.terms}, files in {@code web.export}.
 */
@NullMarked
package amtsblick.web.api;

import org.jspecify.annotations.NullMarked;
