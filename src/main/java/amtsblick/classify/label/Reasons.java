// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.label;

import amtsblick.news.label.Label;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says in plain words why a label was set: a clause for each rule, German in {@code reasons.properties}, English in
 * {@code reasons_en.properties}. A rule without a clause of its own has that of its family: {@code title-start-region} that of
 * {@code title-start}.
 */
public final class Reasons {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Reasons() {}

    /** "weil der Titel mit „Thüringen“ beginnt" */
    public static String clause(Label label, Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle(Reasons.class.getPackageName() + ".reasons", locale, NO_FALLBACK);
        String rule = label.rule();
        while (!texts.containsKey(rule) && rule.contains("-")) {
            rule = rule.substring(0, rule.lastIndexOf('-'));
        }
        String words = listed(label.words(), texts);
        return new MessageFormat(texts.getString(texts.containsKey(rule) ? rule : "unknown"), locale)
                .format(new Object[] {words});
    }

    /** What stands between the outer quotes: "A“, „B“ und „C". */
    private static String listed(List<String> words, ResourceBundle texts) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(texts.getString("comma"), words.subList(0, words.size() - 1))
                        + texts.getString("and")
                        + words.getLast();
    }

    /** "Thüringen, weil der Titel mit „Thüringen“ beginnt" */
    public static String sentence(Label label, String displayName, Locale locale) {
        return displayName + ", " + clause(label, locale);
    }
}
