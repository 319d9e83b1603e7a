// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What holds of the style sheet as a whole. */
class StyleSheetTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    private static String sheet() throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("style.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyTokenThatIsUsedIsThere() throws IOException {
        String sheet = sheet();
        assertThat(found(sheet, "var\\((--[a-z0-9-]+)")).isSubsetOf(found(sheet, "(--[a-z0-9-]+):"));
    }

    /** Else a part would look the same in the dark, or with more contrast. */
    @Test
    void onlyTokensNameColours() throws IOException {
        assertThat(sheet().lines()
                        .filter(line -> COLOUR.matcher(line).find())
                        .filter(line -> !line.contains("--") || line.contains("var("))
                        .filter(line -> !line.contains("color: #000"))) // on paper
                .isEmpty();
    }

    /** Paper is white whatever the screen is; a dark field or map on it would be black on black. */
    @Test
    void whatIsDarkIsDarkOnScreensAlone() throws IOException {
        assertThat(sheet().lines().filter(line -> line.contains("prefers-color-scheme: dark")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("@media screen and "));
    }

    @Test
    void isPackedAsSmallAsGzipCan() throws IOException {
        ByteArrayOutputStream smallest = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(smallest, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            out.write(Assets.STYLE.bytes());
        }
        int frame = 18; // a header of ten bytes and a trailer of eight, RFC 1952
        assertThat(Assets.STYLE.gzip()).hasSizeLessThanOrEqualTo(smallest.size() + frame);
    }

    private static List<String> found(String sheet, String pattern) {
        return List.copyOf(new TreeSet<>(Pattern.compile(pattern)
                .matcher(sheet)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList()));
    }
}
