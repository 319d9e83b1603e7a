// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The language with this code (ISO 639-1), whatever country follows it, or with this name. */
    public static Optional<Lang> of(String name) {
        String code = Locale.forLanguageTag(name.replace('_', '-')).getLanguage();
        for (Lang lang : values()) {
            if (lang.code().equals(code) || lang.isCalled(name)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(String name) {
        return Stream.of(values())
                .anyMatch(in -> locale.getDisplayLanguage(in.locale).equalsIgnoreCase(name));
    }

    /** What a browser asks for: English only where it prefers English to German. */
    public static Lang preferred(String acceptLanguage) {
        for (Locale.LanguageRange range : ranges(acceptLanguage)) {
            Optional<Lang> lang = of(range.getRange());
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
