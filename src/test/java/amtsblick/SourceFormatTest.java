// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The build decides taste. {@code mvn -q test -Dtest=SourceFormatTest -Dformat=apply} mends what this test finds. It is a
 * test and not a plugin because a plugin would run in Maven's own Java, whose parser may be too old for our syntax.
 */
class SourceFormatTest {
    private static final String HEADER = """
        // SPDX-FileCopyrightText: The Amtsblick developers
        // SPDX-License-Identifier: EUPL-1.2
        """;

    private static final boolean APPLY = "apply".equals(System.getProperty("format"));

    @Test
    void everyFileIsFormatted() throws IOException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> odd = sources().filter(file -> !isFormatted(formatter, file)).toList();
        assertThat(odd).as("files to format with -Dformat=apply").isEmpty();
    }

    @Test
    void everyFileNamesItsLicence() throws IOException {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readString(file)).startsWith(HEADER));
    }

    private static boolean isFormatted(Formatter formatter, Path file) {
        try {
            String text = Files.readString(file);
            String ordered = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.PALANTIR);
            String formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
            if (APPLY && !formatted.equals(text)) {
                Files.writeString(file, formatted);
                return true;
            }
            return formatted.equals(text);
        } catch (IOException | FormatterException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
