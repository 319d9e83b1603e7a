// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, with one thread and sixteen connections. */
record Wrk(String program, int seconds) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern LATE = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s|m)\\b");
    private static final Pattern WRONG = Pattern.compile("(Non-2xx or 3xx responses: \\d+|Socket errors: .+)");

    /**
     * What it saw.
     *
     * @param rate requests a second
     * @param late milliseconds within which 99 of 100 were answered
     */
    record Seen(double rate, double late) {}

    /** Asks for one address again and again, for what changed since {@code tag} where one is given. */
    Seen ask(URI address, Optional<String> tag) throws IOException {
        List<String> more = new ArrayList<>();
        tag.ifPresent(known -> more.addAll(List.of("-H", "If-None-Match: " + known)));
        more.add(address.toString());
        return run(more);
    }

    /** Asks for each path once, in turn, and begins anew where they do not suffice. */
    Seen askEach(URI server, List<String> paths) throws IOException {
        Path script = Files.createTempFile("amtsblick-bench", ".lua");
        try {
            Files.writeString(script, """
                    local paths = {}
                    for path in io.lines("%1$s.txt") do paths[#paths + 1] = path end
                    local next = 0
                    request = function()
                      next = next %% #paths + 1
                      return wrk.format("GET", paths[next])
                    end
                    """.formatted(script));
            Files.write(Path.of(script + ".txt"), paths);
            return run(List.of("-s", script.toString(), server.toString()));
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(Path.of(script + ".txt"));
        }
    }

    private Seen run(List<String> more) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(program, "-t1", "-c16", "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: gzip"));
        command.addAll(more);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        return read(new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** @throws IOException where it says nothing of the kind, or that answers were wrong */
    static Seen read(String said) throws IOException {
        Matcher rate = RATE.matcher(said);
        Matcher late = LATE.matcher(said);
        Matcher wrong = WRONG.matcher(said);
        if (wrong.find()) {
            throw new IOException("wrk: " + wrong.group());
        }
        if (!late.find() || !rate.find()) {
            throw new IOException("wrk: " + said.strip());
        }
        return new Seen(Double.parseDouble(rate.group(1)), millis(late.group(1), late.group(2)));
    }

    private static double millis(String number, String unit) {
        return Double.parseDouble(number)
                * switch (unit) {
                    case "us" -> 0.001;
                    case "ms" -> 1;
                    case "s" -> 1_000;
                    default -> 60_000;
                };
    }
}
