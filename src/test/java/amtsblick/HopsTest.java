// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two ways that the README tells, of an item and of a query, lead through the code as it is. */
class HopsTest {
    private static final Pattern HOP = Pattern.compile("([A-Z]\\w+)\\.(\\w+)");

    @ParameterizedTest
    @CsvSource({"'An item, from the wire to the archive:', 10", "'A query, from the address to the page:', 6"})
    void everyHopIsAMethodOfTheTypeItNames(String heading, int most) throws IOException {
        List<MatchResult> hops = HOP.matcher(way(heading)).results().toList();
        assertThat(hops).hasSizeBetween(4, most);
        for (MatchResult hop : hops) {
            assertThat(Files.readString(source(hop.group(1))))
                    .as(hop.group())
                    .containsPattern("\\b" + hop.group(2) + "\\(");
        }
    }

    @Test
    void theWayOfAQueryEndsAtATemplate() throws IOException {
        assertThat(way("A query, from the address to the page:")).endsWith("headlines.jte");
        assertThat(Path.of("templates/headlines.jte")).exists();
    }

    /** The first text in backquotes after a heading of the README. */
    private static String way(String heading) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf('`', readme.indexOf(heading)) + 1;
        return readme.substring(start, readme.indexOf('`', start));
    }

    private static Path source(String type) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.getFileName().toString().equals(type + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no type " + type));
        }
    }
}
