// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What REUSE asks for: every licence that is named lies in {@code LICENSES}, and none that nobody names. */
class LicencesTest {
    private static final Pattern NAMED = Pattern.compile("SPDX-License-Identifier[\" =:]+([A-Za-z0-9.-]+)");

    @Test
    void everyLicenceThatIsNamedIsThereWhole() throws IOException {
        Set<String> named = Stream.concat(Stream.of(Path.of("REUSE.toml")), sources())
                .flatMap(file -> NAMED.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        try (Stream<Path> kept = Files.list(Path.of("LICENSES"))) {
            assertThat(kept.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        assertThat(text(Path.of("LICENSES/EUPL-1.2.txt"))).isEqualTo(text(Path.of("LICENSE")));
    }

    /** An override for a file that was moved would silently license it otherwise. */
    @Test
    void everyFileOfOthersIsWhereItIsSaidToBe() {
        assertThat(Pattern.compile("path = \"([^*\"]+)\"")
                        .matcher(text(Path.of("REUSE.toml")))
                        .results())
                .extracting(MatchResult::group)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Path.of(line.split("\"")[1])).exists());
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
