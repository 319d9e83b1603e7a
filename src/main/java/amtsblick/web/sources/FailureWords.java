// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.web.address.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Failures in the reader's language. A visit keeps one English line, for the log and the operator; {@code failures_de.txt} has the
 * German beside each of them. What is in neither, such as the words of a server or of the JDK, is shown as it is.
 */
final class FailureWords {
    private static final List<Line> GERMAN = lines("failures_de.txt");

    private FailureWords() {}

    /** The failure in this language. Several lie in one line with semicolons between. */
    static String in(Lang lang, String line) {
        if (lang == Lang.EN || line.isEmpty()) {
            return line;
        }
        return german(line).orElseGet(() -> parts(line));
    }

    private static Optional<String> german(String line) {
        return GERMAN.stream().flatMap(known -> known.german(line).stream()).findFirst();
    }

    /** Where the line is not known as a whole: its parts, and what stands behind an address. */
    private static String parts(String line) {
        int end = line.indexOf("; ");
        if (end >= 0) {
            return in(Lang.DE, line.substring(0, end)) + "; " + in(Lang.DE, line.substring(end + 2));
        }
        int colon = line.indexOf(": ");
        return colon < 0 ? line : line.substring(0, colon + 2) + in(Lang.DE, line.substring(colon + 2));
    }

    /**
     * A line as it is kept.
     *
     * @param english with a group for each part that is taken over
     * @param german with <code>{0}</code>, <code>{1}</code> for these
     * @param fixed how many of its letters are always the same
     */
    private record Line(Pattern english, String german, int fixed) {
        static Line of(String text) {
            String[] sides = text.split(" = ", 2);
            StringBuilder regex = new StringBuilder();
            for (String part : sides[0].splitWithDelimiters("\\{\\d}", 0)) {
                regex.append(part.matches("\\{\\d}") ? "(.+?)" : Pattern.quote(part));
            }
            int fixed = sides[0].replaceAll("\\{\\d}", "").length();
            return new Line(Pattern.compile(regex.toString(), Pattern.DOTALL), sides[1], fixed);
        }

        Optional<String> german(String line) {
            Matcher matcher = english.matcher(line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String words = german;
            for (int i = 1; i <= matcher.groupCount(); i++) {
                words = words.replace("{" + (i - 1) + "}", in(Lang.DE, matcher.group(i)));
            }
            return Optional.of(words);
        }
    }

    /** The most telling first, so that a line is not taken for a more general one. */
    private static List<Line> lines(String file) {
        try (InputStream in = FailureWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(text -> text.contains(" = "))
                    .map(Line::of)
                    .sorted(Comparator.comparingInt(Line::fixed).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
