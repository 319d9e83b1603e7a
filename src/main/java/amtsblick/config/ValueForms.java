// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of single values, read from their text; a text of another form is an {@link IllegalArgumentException}. */
final class ValueForms {
    private static final Pattern USER = Pattern.compile(
            "(?i)^[a-z]+:/*(?:[^/?#]*|[^/?#@]*:[^/?#@]*[^0-9/?#@][^@]*)@"); // slashes in a password, too

    private ValueForms() {}

    static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** {@code 90s}, {@code 15m}, {@code 6h}, {@code 30d} */
    static Duration duration(String text) {
        long number = Long.parseLong(text.substring(0, text.length() - 1).strip());
        return switch (text.charAt(text.length() - 1)) {
            case 's' -> Duration.ofSeconds(number);
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            case 'd' -> Duration.ofDays(number);
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** An absolute http or https address. */
    static URI uri(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null || !Set.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException(text);
        }
        return uri;
    }

    /** Whether an address, well-formed or not, holds a user name or password. */
    static boolean hasUser(String address) {
        return USER.matcher(address).find();
    }

    static <T> T oneOf(Map<String, T> choices, String text) {
        T choice = choices.get(text);
        if (choice == null) {
            throw new IllegalArgumentException(text);
        }
        return choice;
    }
}
