// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.Jdeps.Edge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A wing is a package with rooms. What others use of its rooms are its doors, and its {@code package-info} names them; Java has
 * no word for "public within the wing", so this is read from the compiled classes.
 */
class DoorsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DOORS = Pattern.compile("Doors?, all that others use of [^:]*:([^.]|\\.(?! |\\n))*");
    private static final Pattern DOOR = Pattern.compile("\\{@code ([\\w.]+)}");

    private static final List<String> WINGS = wings();
    private static final List<Edge> EDGES = Jdeps.edges("class");

    /** The packages of the house that others lie in, the archive's engines being wings of their own. */
    private static List<String> wings() {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            return folders.filter(DoorsTest::isWing)
                    .map(folder -> SOURCES.relativize(folder).toString().replace('/', '.'))
                    .filter(name -> name.startsWith("amtsblick."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsTheWings() {
        assertThat(WINGS).contains("amtsblick.web", "amtsblick.classify", "amtsblick.archive.index");
    }

    @ParameterizedTest
    @FieldSource("WINGS")
    void othersComeInByTheNamedDoorsOnly(String wing) throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (Edge edge : EDGES) {
            String to = outermost(edge.to());
            if (isInARoomOf(wing, to) && !isIn(wing, edge.from()) && !isTemplateOf(wing, edge.from())) {
                used.add(to.substring(wing.length() + 1));
            }
        }
        assertThat(used).as("the doors of " + wing).isEqualTo(doors(wing));
    }

    /** The templates are part of the pages that they print. */
    private static boolean isTemplateOf(String wing, String type) {
        return wing.equals("amtsblick.web") && type.startsWith("amtsblick.templates.");
    }

    private static boolean isIn(String wing, String type) {
        return type.startsWith(wing + ".");
    }

    /** A type of a wing within a wing is the inner wing's affair. */
    private static boolean isInARoomOf(String wing, String type) {
        String home = type.substring(0, type.lastIndexOf('.'));
        Optional<String> innermost = WINGS.stream()
                .filter(other -> home.equals(other) || home.startsWith(other + "."))
                .max(Comparator.comparingInt(String::length));
        return !home.equals(wing) && innermost.equals(Optional.of(wing));
    }

    private static TreeSet<String> doors(String wing) throws IOException {
        Path info = SOURCES.resolve(wing.replace('.', '/')).resolve("package-info.java");
        String text = Files.readString(info).replaceAll("\\s*\\n \\*\\s*", " ");
        TreeSet<String> doors = new TreeSet<>();
        DOORS.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(sentence ->
                        DOOR.matcher(sentence.substring(sentence.indexOf(':'))).results())
                .forEach(door -> doors.add(door.group(1)));
        return doors;
    }

    private static String outermost(String type) {
        return type.contains("$") ? type.substring(0, type.indexOf('$')) : type;
    }

    private static boolean isWing(Path folder) {
        try (Stream<Path> inside = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return inside.anyMatch(Files::isDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
