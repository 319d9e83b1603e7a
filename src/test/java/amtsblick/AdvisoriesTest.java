// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That no library has an advisory which {@code .ci/advisories.tsv} names. */
class AdvisoriesTest {
    private static final Pattern JAR = Pattern.compile("([a-zA-Z0-9-]+?)-(\\d[\\w.]*)\\.jar");

    private record Advisory(String artifact, Version fixed, String name) {}

    @Test
    void noLibraryHasAKnownAdvisory() throws IOException {
        Map<String, Version> used = used();
        List<Advisory> advisories = advisories();
        assertThat(advisories)
                .allSatisfy(advisory -> assertThat(used)
                        .as("the list names what we use: " + advisory.artifact())
                        .containsKey(advisory.artifact()));
        assertThat(advisories)
                .allSatisfy(advisory -> assertThat(used.get(advisory.artifact()))
                        .as(advisory.artifact() + ": " + advisory.name())
                        .isGreaterThanOrEqualTo(advisory.fixed()));
    }

    private static List<Advisory> advisories() throws IOException {
        return Files.readAllLines(Path.of(".ci/advisories.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Advisory(cells[0], Version.parse(cells[1]), cells[2]))
                .toList();
    }

    private static Map<String, Version> used() {
        Map<String, Version> used = new HashMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> JAR.matcher(Path.of(path).getFileName().toString()))
                .filter(Matcher::matches)
                .forEach(jar -> used.put(jar.group(1), Version.parse(jar.group(2))));
        return used;
    }
}
