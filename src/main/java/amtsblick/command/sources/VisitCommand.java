// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.archive.ArchiveException;
import amtsblick.command.terminal.JsonLines;
import amtsblick.command.wiring.App;
import amtsblick.command.wiring.Settings;
import amtsblick.command.wiring.Setup;
import amtsblick.crawl.RoundSummary;
import amtsblick.news.Rights;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import amtsblick.url.PrintedAddress;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code visit URL}: one visit as the crawler would make it now, with all its manners, in an archive of its own.
 *
 * <p>The address may lead to a private network: whoever types it on this machine could ask it with any other program too.
 * That permission is for the host he typed; a redirect that leads from it to another private host is refused.
 */
@Command(
        name = "visit",
        description = {
            "Visits one feed as the crawler would now, due or not, and prints what came of it as JSON.",
            "What it remembers of the visit, and the items, lie in --state; the archive is not touched."
        })
public final class VisitCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "URL", description = "The address of the feed; it may be on a private network.")
    private URI address = URI.create("");

    @Option(names = "--state", required = true, paramLabel = "FOLDER", description = "Where visits are remembered.")
    private Path state = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Source source = source(address);
        Settings settings = setup.settings().withOwnArchive(state);
        try (App app = App.open(setup.config(), settings, SourceCatalogue.of(List.of(source)))) {
            RoundSummary round = app.crawler().roundOfAll(List.of(source), _ -> {});
            if (app.crawler().trouble().isPresent()) {
                throw new ArchiveException(app.crawler().trouble().get());
            }
            Visit visit = round.visits().getFirst().visit();
            spec.commandLine().getOut().println(json(visit, source));
            return visit.failures() == 0 ? 0 : 1;
        }
    }

    private static Source source(URI address) {
        return Source.of("visit", address, SourceKind.FEED)
                .name(String.valueOf(address.getHost()))
                .rights(Rights.HEADLINE)
                .articles(Articles.NEVER)
                .recheck(false)
                .privateAllowed(true)
                .source();
    }

    private static ObjectNode json(Visit visit, Source source) {
        Instant visited = visit.last().orElse(Instant.EPOCH);
        ObjectNode json = JsonLines.MAPPER
                .createObjectNode()
                .put("status", visit.status())
                .put("items", visit.failures() == 0 ? visit.harvest().found() : 0)
                .put("next_poll_seconds", Duration.between(visited, visit.due()).toSeconds())
                .put("url", PrintedAddress.of(visit.movedTo().orElse(source.address())))
                .put("disabled", visit.outcome() == Visit.Outcome.GONE);
        if (visit.failures() > 0) {
            json.put("error", visit.message());
        }
        return json;
    }
}
