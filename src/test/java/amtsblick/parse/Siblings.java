// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The inputs that stand in our own tests, read from their sources: whoever writes a test of a parser has given its fuzzer a seed.
 * Strings joined by {@code +} count as one; what is computed in between is left out.
 */
final class Siblings {
    private static final Path TESTS = Path.of("src/test/java/amtsblick");

    private Siblings() {}

    /**
     * The strings in the tests of these packages.
     *
     * @param wanted which of them are inputs
     */
    static Stream<byte[]> in(Predicate<String> wanted, String... packages) {
        Set<String> found = new LinkedHashSet<>();
        Stream.of(packages).flatMap(Siblings::sources).forEach(file -> found.addAll(strings(file)));
        return found.stream().filter(wanted).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Path> sources(String name) {
        try (Stream<Path> files = Files.walk(TESTS.resolve(name))) {
            return files.filter(file -> file.toString().endsWith("Test.java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> strings(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> strings = new LinkedHashSet<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            task.parse().forEach(unit -> new Collector().scan(unit, strings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings;
    }

    private static final class Collector extends TreeScanner<Void, Set<String>> {
        @Override
        public Void visitBinary(BinaryTree tree, Set<String> strings) {
            String whole = joined(tree);
            if (whole.isEmpty()) {
                return super.visitBinary(tree, strings);
            }
            strings.add(whole);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Set<String> strings) {
            if (tree.getValue() instanceof String text) {
                strings.add(text);
            }
            return null;
        }

        private static String joined(Tree tree) {
            return switch (tree) {
                case LiteralTree literal when literal.getValue() instanceof String text -> text;
                case BinaryTree sum
                when sum.getKind() == Tree.Kind.PLUS -> joined(sum.getLeftOperand()) + joined(sum.getRightOperand());
                default -> "";
            };
        }
    }
}
