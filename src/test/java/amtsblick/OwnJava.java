// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program, or a class of a test, as a process of its own: with the Java and the classes that the test runs with. */
public final class OwnJava {
    /** For those that live for seconds. */
    public static final List<String> BRIEF = List.of(
            "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    private OwnJava() {}

    /** The command line of Amtsblick. */
    public static ProcessBuilder amtsblick(List<String> options, List<String> arguments) {
        return process(options, "amtsblick.Main", arguments);
    }

    /** @param main the name of the class */
    public static ProcessBuilder process(List<String> options, String main, List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        line.addAll(arguments);
        return new ProcessBuilder(line);
    }
}
