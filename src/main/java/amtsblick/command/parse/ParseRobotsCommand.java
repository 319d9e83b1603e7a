// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.parse;

import amtsblick.command.terminal.JsonLines;
import amtsblick.fetch.RobotsTxt;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse robots}: may a visitor ask for an address? */
@Command(
        name = "robots",
        description = {
            "Reads a robots.txt and says whether AGENT may visit URL.",
            "Without FILE it reads JSON lines from standard "
                    + "input, each with id, robots_file, agent and url, and answers each with one line."
        })
final class ParseRobotsCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The robots.txt.")
    private @Nullable Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "AGENT", description = "The visitor's product token.")
    private String agent = "amtsblick";

    @Parameters(index = "2", arity = "0..1", paramLabel = "URL", description = "The address in question.")
    private String url = "http://localhost/";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            JsonLines.each(
                    out,
                    (request, answer) -> read(
                            answer,
                            Path.of(request.path("robots_file").asText()),
                            request.path("agent").asText(),
                            request.path("url").asText()));
            return 0;
        }
        ObjectNode answer = JsonLines.MAPPER.createObjectNode();
        read(answer, file, agent, url);
        out.println(answer);
        return 0;
    }

    private static void read(ObjectNode answer, Path file, String agent, String url) throws IOException {
        RobotsTxt robots = RobotsTxt.read(Files.readAllBytes(file), agent);
        answer.put("allowed", robots.allows(URI.create(url)));
    }
}
