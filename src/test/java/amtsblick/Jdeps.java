// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** What depends on what in the compiled classes, as the JDK's own tool sees it. */
final class Jdeps {
    private static final Pattern EDGE =
            Pattern.compile("^\\s+(amtsblick[\\w.$]*)\\s+-> (amtsblick[\\w.$]*)\\s", Pattern.MULTILINE);

    /** The classes do not change while tests run, and reading them takes seconds. */
    private static final Map<String, String> PRINTED = new ConcurrentHashMap<>();

    private Jdeps() {}

    /** One package or type uses another. */
    record Edge(String from, String to) {}

    /** @param level {@code package} or {@code class} */
    static List<Edge> edges(String level) {
        List<Edge> edges = new ArrayList<>();
        Matcher matcher = EDGE.matcher(run(level));
        while (matcher.find()) {
            edges.add(new Edge(matcher.group(1), matcher.group(2)));
        }
        return edges;
    }

    /** All that the tool prints. */
    static String run(String level) {
        return PRINTED.computeIfAbsent(level, Jdeps::print);
    }

    private static String print(String level) {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exit = jdeps.run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                "-verbose:" + level,
                "--multi-release",
                "25",
                "--ignore-missing-deps",
                Path.of("target/classes").toString());
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }
}
