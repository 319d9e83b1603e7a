// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The API in one table: {@code ApiTable} lists each {@code Endpoint} with its {@code Parameter}s; {@code web.Routes} serves what stands there,
 * {@code OpenApi} describes it for machines and {@code ApiGuide} for people, {@code Schemas} reads the shapes of answers from the records that are printed.
 */
@NullMarked
package amtsblick.web.openapi;

import org.jspecify.annotations.NullMarked;
