// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.words.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was asked. Read from the request at once, because an answer may be made when the request is over.
 *
 * @param path of the address
 * @param name the part of the path that the route leaves open, such as an item's id; empty where there is none
 * @param parameters values by name
 * @param reader who asks
 */
public record Asked(String path, String name, Map<String, List<String>> parameters, Reader reader) {
    /** What turns the direction of the text after it (Unicode TR 9) was typed by nobody, and would turn our sentences around. */
    private static final Pattern TURNING = Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    /** Nor was what ends lines and steers terminals, but for the lines of a longer text; or what is hidden in a text beside its letters. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u2028\u2029&&[^\t\n\r]]+");

    private static final Pattern HIDDEN = Pattern.compile("[\uFEFF\uFFF9-\uFFFB\\x{E0000}-\\x{E007F}]");

    public Asked {
        name = visible(name);
        Map<String, List<String>> typed = new LinkedHashMap<>();
        parameters.forEach((parameter, values) -> typed.put(
                visible(parameter), values.stream().map(Asked::visible).toList()));
        parameters = typed;
    }

    private static String visible(String text) {
        String straight = TURNING.matcher(text).replaceAll("");
        return HIDDEN.matcher(CONTROL.matcher(straight).replaceAll(" ")).replaceAll("");
    }

    /** The last value of a parameter, empty where it is missing. */
    public String parameter(String parameter) {
        List<String> values = parameters.getOrDefault(parameter, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }
}
