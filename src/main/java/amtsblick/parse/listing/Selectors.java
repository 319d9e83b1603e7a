// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import java.util.Optional;

/**
 * How to read a listing page, as CSS selectors in jsoup's dialect. All but {@code item} are looked up within the item; the
 * first match counts. A selector may end in {@code @attribute} to read an attribute instead of the text. {@code .} is the
 * item itself.
 *
 * @param item each headline's block
 * @param title its title
 * @param link the element with the address; the title's own or first link where empty
 * @param date the element with the date; searched in the item's text where empty
 * @param teaser the sentence below
 * @param kicker region, actor or type printed apart
 * @param next the link to older headlines, looked up in the whole page
 */
public record Selectors(
        String item,
        Optional<String> title,
        Optional<String> link,
        Optional<String> date,
        Optional<String> teaser,
        Optional<String> kicker,
        Optional<String> next) {}
