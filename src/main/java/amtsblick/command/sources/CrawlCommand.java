// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.archive.ArchiveException;
import amtsblick.command.terminal.Counted;
import amtsblick.command.terminal.JsonLines;
import amtsblick.command.terminal.Progress;
import amtsblick.command.terminal.Table;
import amtsblick.command.wiring.App;
import amtsblick.command.wiring.Setup;
import amtsblick.command.wiring.Sources;
import amtsblick.crawl.RoundSummary;
import amtsblick.crawl.RoundSummary.Visited;
import amtsblick.crawl.rhythm.NextVisit;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crawl}: one round over the sources that are due. */
@Command(
        name = "crawl",
        description = {
            "Visits the sources that are due, once, and prints what came of it.",
            "Exit code 1: not one of the visited sources gave a usable answer."
        })
public final class CrawlCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Only these sources. Default: all that are enabled.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "Also those that are not due yet.")
    private boolean all;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        SourceCatalogue catalogue = SourceCatalogue.read(setup.config());
        List<Source> sources = Sources.pick(catalogue, ids, SourceCatalogue::enabled);
        RoundSummary summary;
        NothingDue nothingDue;
        try (App app = App.openForCrawling(setup.config(), setup.settings(), catalogue);
                Progress progress = new Progress("Crawl", sources.size())) {
            AtomicLong visited = new AtomicLong();
            Consumer<Visited> step = _ -> progress.at(visited.incrementAndGet());
            summary = all
                    ? app.crawler().roundOfAll(sources, step)
                    : app.crawler().round(sources, step);
            if (app.crawler().trouble().isPresent()) {
                throw new ArchiveException(app.crawler().trouble().get());
            }
            nothingDue = NothingDue.of(sources, app.archive().schedule().visits());
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(summary));
        } else {
            print(summary, nothingDue, out);
        }
        int visits = summary.visits().size();
        return visits > 0 && summary.failed() == visits ? 1 : 0;
    }

    private static void print(RoundSummary summary, NothingDue nothingDue, PrintWriter out) {
        if (summary.visits().isEmpty()) {
            nothingDue.sentences().forEach(out::println);
            return;
        }
        Table table =
                new Table("SOURCE", "OUTCOME", "HTTP", "FOUND", "NEW", "CHANGED", "KEPT OUT", "NEXT VISIT", "NOTE");
        for (Visited visited : summary.visits()) {
            table.add(
                    visited.source().id(),
                    visited.visit().outcome().name().toLowerCase(Locale.ROOT),
                    visited.visit().status() == 0 ? "-" : visited.visit().status(),
                    visited.visit().harvest().found(),
                    visited.fresh(),
                    visited.changed(),
                    visited.keptOut(),
                    NextVisit.said(visited.visit().due()),
                    visited.visit().message());
        }
        table.print(out);
        out.println();
        out.printf(
                Locale.ROOT,
                "%s visited: %s, %d changed, %d without a usable answer%n",
                Counted.of(summary.visits().size(), "source"),
                Counted.of(summary.fresh(), "new item"),
                summary.changed(),
                summary.failed());
    }

    private static ObjectNode json(RoundSummary summary) {
        ObjectNode json = JsonLines.MAPPER.createObjectNode();
        json.put("visited", summary.visits().size());
        json.put("new", summary.fresh());
        json.put("changed", summary.changed());
        json.put("failed", summary.failed());
        ArrayNode visits = json.putArray("visits");
        for (Visited visited : summary.visits()) {
            visits.addObject()
                    .put("source", visited.source().id())
                    .put("outcome", visited.visit().outcome().name().toLowerCase(Locale.ROOT))
                    .put("status", visited.visit().status())
                    .put("found", visited.visit().harvest().found())
                    .put("new", visited.fresh())
                    .put("changed", visited.changed())
                    .put("keptOut", visited.keptOut())
                    .put("next", visited.visit().due().toString())
                    .put("millis", visited.visit().millis())
                    .put("note", visited.visit().message());
        }
        return json;
    }
}
