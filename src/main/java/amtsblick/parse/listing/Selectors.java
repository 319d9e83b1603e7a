// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.select.QueryParser;

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
        Optional<String> next) {
    private static final String ITSELF = ".";

    /** What is wrong with them, in words, by their names here. */
    public Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        check("item", Optional.of(item), mistakes);
        check("title", title.map(Selectors::element), mistakes);
        check("link", link.map(Selectors::element), mistakes);
        check("date", date.map(Selectors::element), mistakes);
        check("teaser", teaser.map(Selectors::element), mistakes);
        check("kicker", kicker.map(Selectors::element), mistakes);
        check("next", next, mistakes);
        return mistakes;
    }

    private static void check(String name, Optional<String> css, Map<String, String> mistakes) {
        try {
            css.filter(text -> !text.equals(ITSELF)).ifPresent(QueryParser::parse);
        } catch (IllegalArgumentException | IllegalStateException e) {
            mistakes.put(name, "expected a CSS selector, found '" + css.orElse("") + "': " + e.getMessage());
        }
    }

    /** The part of a selector that leads to an element: without the name of an attribute. */
    static String element(String css) {
        return css.replaceFirst("@[\\w-]+$", "");
    }

    /** Whether a selector means the item rather than something in it. */
    static boolean isItself(String css) {
        return css.equals(ITSELF);
    }
}
