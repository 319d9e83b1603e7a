// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with blanks {@code {0}}, {@code {1}}, ... and nothing else that {@link MessageFormat} would read: most texts are such, a page has hundreds of them, and a
 * format copies itself for each.
 *
 * @param between what stands before, between and behind the blanks
 * @param blanks the number of the argument of each
 */
record PlainTemplate(List<String> between, List<Integer> blanks) {
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)\\}");

    /** The blanks of a text; empty where it needs more than to be filled in. */
    static Optional<PlainTemplate> of(String text) {
        List<String> between = new ArrayList<>();
        List<Integer> blanks = new ArrayList<>();
        int from = 0;
        Matcher blank = BLANK.matcher(text);
        while (blank.find()) {
            between.add(text.substring(from, blank.start()));
            blanks.add(Integer.valueOf(blank.group(1)));
            from = blank.end();
        }
        between.add(text.substring(from));
        boolean plain = between.stream().allMatch(part -> part.indexOf('{') < 0 && part.indexOf('\'') < 0);
        return plain ? Optional.of(new PlainTemplate(between, blanks)) : Optional.empty();
    }

    /**
     * The text with these arguments; a blank without one stays as it is.
     *
     * @param number how a whole number is written
     */
    String filled(Object[] arguments, LongFunction<String> number) {
        StringBuilder filled = new StringBuilder(between.getFirst());
        for (int i = 0; i < blanks.size(); i++) {
            int blank = blanks.get(i);
            if (blank < arguments.length) {
                Object said = arguments[blank];
                boolean counted = said instanceof Long || said instanceof Integer;
                filled.append(counted ? number.apply(((Number) said).longValue()) : said);
            } else {
                filled.append('{').append(blank).append('}');
            }
            filled.append(between.get(i + 1));
        }
        return filled.toString();
    }
}
