// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two ways that the README tells, of an item and of a query, lead through the code as it is, and so does what packages say of themselves. */
class HopsTest {
    /** A type alone or with its room; not one of its methods, nor a word of a configuration. */
    private static final Pattern NAMED = Pattern.compile("\\{@code\\s+(?:\\*\\s+)?(?:[a-z]+\\.)*([A-Z][a-z]\\w*)}");

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

    @Test
    void theMapOfTheHouseHasEveryWing() throws IOException {
        try (Stream<Path> inside = Files.list(Path.of("src/main/java/amtsblick"))) {
            assertThat(inside.filter(Files::isDirectory)
                            .map(wing -> wing.getFileName().toString())
                            .toList())
                    .allSatisfy(wing -> assertThat(Files.readString(Path.of("README.md")))
                            .containsPattern("(?m)^" + wing + "  +\\S"));
        }
    }

    @Test
    void everyTypeThatAPackageNamesIsThere() throws IOException {
        List<Path> sources = sources();
        Set<String> types = sources.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        for (Path info : sources.stream()
                .filter(file -> file.endsWith("package-info.java"))
                .toList()) {
            assertThat(NAMED.matcher(Files.readString(info)).results().map(named -> named.group(1)))
                    .as(info.toString())
                    .isSubsetOf(types);
        }
    }

    /** The first text in backquotes after a heading of the README. */
    private static String way(String heading) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf('`', readme.indexOf(heading)) + 1;
        return readme.substring(start, readme.indexOf('`', start));
    }

    private static Path source(String type) throws IOException {
        return sources().stream()
                .filter(file -> file.getFileName().toString().equals(type + ".java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no type " + type));
    }

    /** Of the program and, since contracts are tests, of its tests. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
