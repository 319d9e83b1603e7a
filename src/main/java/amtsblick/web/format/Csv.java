// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables as comma-separated values (RFC 4180) in UTF-8, with a line of headings. Whatever stands in a field was written by strangers:
 * what a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets read as "this is text" (OWASP, CSV Injection).
 */
public final class Csv {
    public static final String TYPE = "text/csv; charset=utf-8; header=present";

    /** Of lines that go on where others ended, without headings (RFC 4180, 3). */
    public static final String TYPE_OF_REST = "text/csv; charset=utf-8; header=absent";

    /** What begins a formula, also in full width and behind blanks. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    /** @param lines the headings first, each of as many fields */
    public static byte[] bytes(List<List<String>> lines) {
        return lines.stream().map(Csv::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
