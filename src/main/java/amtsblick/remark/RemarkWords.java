// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/** The words of remarks in German and English. */
final class RemarkWords {
    private static final Properties GERMAN = read("remarks_de.properties");
    private static final Properties ENGLISH = read("remarks_en.properties");

    private RemarkWords() {}

    static String of(RemarkCode code, Locale language) {
        Properties words = language.getLanguage().equals("de") ? GERMAN : ENGLISH;
        String pattern = words.getProperty(code.id());
        if (pattern == null) {
            throw new MissingResourceException("no words for a remark", RemarkWords.class.getName(), code.id());
        }
        return pattern;
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream in = RemarkWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("no words for remarks", file, "");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
