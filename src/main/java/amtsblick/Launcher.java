// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jar's main class, readable by Java 17 and later: on a Java that is new enough it calls {@link Main}; otherwise it
 * looks for a JDK that is, and starts the same command line there. So {@code java -jar} works wherever a new enough JDK is
 * installed, whichever {@code java} comes first on the path.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    /** Runs the program here or in a newer Java; ends with its exit code. */
    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            // By name: this class is compiled for an older Java than Main and must not be linked against it.
            start(args);
            return;
        }
        Optional<Path> java = findJava();
        if (java.isEmpty()) {
            System.err.println("Amtsblick needs Java " + NEEDED + " or later; this is Java "
                    + Runtime.version().feature() + " and no newer one was found in JAVA_HOME or beside it."
                    + " Install a JDK " + NEEDED + ", or name its folder in JAVA_HOME.");
            System.exit(78);
        }
        System.exit(run(java.get(), args));
    }

    private static void start(String[] args) throws ReflectiveOperationException {
        try {
            Class.forName("amtsblick.Main").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NoClassDefFoundError missing) {
                System.err.println("Amtsblick does not find its libraries (" + missing.getMessage()
                        + "): jar and folder lib belong side by side, both of the same version.");
                System.exit(78);
            }
            throw e;
        }
    }

    /**
     * One collector thread and a heap that shrinks again, and what was freed beside it is given back each minute: half the memory at the
     * same speed on the two cores of a small server. Given only where a newer Java is started anyway and the operator gave no options: a Java
     * that runs takes no other collector, a jar cannot bring options, and a second process only for them would keep its own memory. Who starts
     * with a new enough Java gives them on the command line, as docs/sizing.md says.
     */
    private static final List<String> FRUGAL = List.of(
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:TrimNativeHeapInterval=60000");

    /** A round is over before code that is compiled with much thought pays for the thought: a quarter less work for 200 sources. */
    private static final String BRIEF = "-XX:TieredStopAtLevel=1";

    /** Starts the newer Java with our streams; a signal that ends us ends it first. */
    private static int run(Path java, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String classPath = ManagementFactory.getRuntimeMXBean().getClassPath();
        if (new File(classPath).isFile()) {
            command.addAll(
                    ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty() ? options(args) : List.of());
            command.addAll(cache(Path.of(classPath)));
            command.addAll(List.of("-jar", classPath));
        } else {
            command.add("--enable-native-access=ALL-UNNAMED"); // the manifest says so too, but counts for -jar only
            command.addAll(List.of("-cp", classPath, Launcher.class.getName()));
        }
        command.addAll(List.of(args));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
        return child.waitFor();
    }

    private static List<String> options(String[] args) {
        List<String> options = new ArrayList<>(FRUGAL);
        if (args.length > 0 && args[0].equals("crawl")) {
            options.add(BRIEF);
        }
        return options;
    }

    /** What {@code aot-cache} made, where it did; a cache that does not fit is ignored, and not worth a line in the log. */
    private static List<String> cache(Path jar) {
        Path cache = jar.resolveSibling("amtsblick.aot");
        return Files.isRegularFile(cache)
                ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
    }

    private static void stop(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Path> findJava() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(e -> e.getKey().equals("JAVA_HOME") || e.getKey().matches("J(AVA|DK).*_HOME.*"))
                .map(Map.Entry::getValue)
                .map(Path::of);
        Stream<Path> installed = Stream.of(
                        Optional.ofNullable(
                                Path.of(System.getProperty("java.home")).getParent()),
                        Optional.of(Path.of("/usr/lib/jvm")),
                        Optional.of(Path.of("/Library/Java/JavaVirtualMachines")),
                        Optional.of(Path.of(System.getProperty("user.home"), ".sdkman/candidates/java")))
                .flatMap(Optional::stream)
                .flatMap(Launcher::children)
                .sorted(Comparator.comparingInt(Launcher::version));
        return Stream.concat(named, installed)
                .filter(home -> version(home) >= NEEDED)
                .map(home -> home.resolve(windows() ? "bin/java.exe" : "bin/java"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.flatMap(home -> Stream.of(home, home.resolve("Contents/Home"))).toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // a folder we may not read holds no Java for us
        }
    }

    /** The feature version a JDK names in its {@code release} file, 0 where it has none. */
    private static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (UncheckedIOException | IOException | NumberFormatException e) {
            return 0; // not a JDK we can tell anything about
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
