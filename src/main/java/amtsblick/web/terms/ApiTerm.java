// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import org.jspecify.annotations.Nullable;

/**
 * A value of a filter as the API tells it; what is null is left out.
 *
 * @param dimension the filter's name in addresses
 * @param value as addresses say it
 * @param name in the reader's language
 * @param count how many items have it
 * @param ags the official key of a Land or place
 * @param uri as DCAT-AP.de names it
 * @param homepage of a source
 * @param items the address of its items
 * @param page the page about it
 * @param feed the address of its feed
 */
public record ApiTerm(
        String dimension,
        String value,
        String name,
        long count,
        @Nullable String ags,
        @Nullable String uri,
        @Nullable String homepage,
        String items,
        String page,
        String feed) {}
