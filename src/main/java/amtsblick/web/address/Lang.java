// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import java.util.Locale;
import java.util.Optional;

/** The languages of the interface: German first, English second. */
public enum Lang {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The value of {@code lang}, in addresses and in HTML. */
    public String code() {
        return locale.getLanguage();
    }

    /** The other one of the two. */
    public Lang other() {
        return this == DE ? EN : DE;
    }

    /** The language with this code (ISO 639-1), in whatever case. */
    public static Optional<Lang> of(String code) {
        for (Lang lang : values()) {
            if (lang.code().equalsIgnoreCase(code)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    /** What a browser asks for: English only where it prefers English to German. */
    public static Lang preferred(String acceptLanguage) {
        for (Locale.LanguageRange range : ranges(acceptLanguage)) {
            Optional<Lang> lang = of(Locale.forLanguageTag(range.getRange()).getLanguage());
            if (lang.isPresent()) {
                return lang.get();
            }
        }
        return DE;
    }

    private static Iterable<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage.isBlank() ? "de" : acceptLanguage);
        } catch (IllegalArgumentException e) {
            return Locale.LanguageRange.parse("de");
        }
    }
}
