// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.web.address.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of the interface in one language, from {@code messages_de.properties} and {@code messages_en.properties}. */
public final class Messages {
    private static final Map<Lang, Messages> ALL = new EnumMap<>(Lang.class);

    static {
        for (Lang lang : Lang.values()) {
            ALL.put(lang, new Messages(lang));
        }
    }

    private final Lang lang;
    private final Properties texts = new Properties();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, Optional<PlainTemplate>> blanks = new ConcurrentHashMap<>();
    private final NumberFormat numbers;

    private Messages(Lang lang) {
        this.lang = lang;
        numbers = NumberFormat.getIntegerInstance(lang.locale());
        String file = "messages_" + lang.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("no words of the interface", file, "");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All messages of one language. */
    public static Messages in(Lang lang) {
        Messages messages = ALL.get(lang);
        if (messages == null) {
            throw new MissingResourceException("no words of the interface", lang.code(), "");
        }
        return messages;
    }

    public Lang lang() {
        return lang;
    }

    /** Whether there is a message under this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}}, ... filled in; numbers are grouped as the language does.
     *
     * @throws MissingResourceException for a key that is not in the file
     */
    public String get(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for '" + key + "' in " + lang, Messages.class.getName(), key);
        }
        return arguments.length == 0 ? pattern : filled(key, pattern, arguments);
    }

    private String filled(String key, String pattern, Object[] arguments) {
        return blanks.computeIfAbsent(key, _ -> PlainTemplate.of(pattern))
                .map(text -> text.filled(arguments, this::number))
                .orElseGet(() -> formatted(key, pattern, arguments));
    }

    /** Formats are dear to make, and a copy of one is less so; none is safe for use by many threads. */
    private String formatted(String key, String pattern, Object[] arguments) {
        MessageFormat format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, lang.locale()));
        Format[] special = format.getFormatsByArgumentIndex();
        Object[] said = arguments.clone();
        for (int i = 0; i < said.length; i++) {
            boolean plain = i >= special.length || special[i] == null;
            if (plain && (said[i] instanceof Long || said[i] instanceof Integer)) {
                said[i] = number(((Number) said[i]).longValue());
            }
        }
        return ((MessageFormat) format.clone()).format(said);
    }

    /** The text of {@code key.one} or {@code key.other}, with the number as {@code {0}} and more from {@code {1}} on. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = Stream.concat(Stream.of(number), Stream.of(more)).toArray();
        return get(key + (number == 1 ? ".one" : ".other"), arguments);
    }

    /** A number as the language writes it: 1.234 or 1,234. */
    public String number(long number) {
        return ((NumberFormat) numbers.clone()).format(number);
    }
}
