// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.classify.what.TopicFilter;
import amtsblick.command.terminal.JsonLines;
import amtsblick.command.terminal.Progress;
import amtsblick.command.terminal.Table;
import amtsblick.command.wiring.Setup;
import amtsblick.command.wiring.Sources;
import amtsblick.crawl.SourceCheck;
import amtsblick.crawl.SourceCheck.Checked;
import amtsblick.crawl.rhythm.Drift;
import amtsblick.fetch.Fetcher;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.url.PrintedAddress;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sources check}: fetches and reads sources without keeping anything. */
@Command(
        name = "check",
        description = {
            "Fetches and reads sources, politely and without keeping anything, and says what was found.",
            "Needs no archive, so it may run beside a server. Exit code 1: at least one could not be read."
        })
final class SourcesCheckCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "Only these sources, enabled or not. Default: all that are enabled.")
    private List<String> ids = List.of();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        List<Source> sources = Sources.pick(SourceCatalogue.read(setup.config()), ids, SourceCatalogue::enabled);
        List<Checked> results;
        try (Fetcher fetcher = new Fetcher(setup.settings().fetch(), InstantSource.system());
                Progress progress = new Progress("Check", sources.size())) {
            AtomicLong done = new AtomicLong();
            results = new SourceCheck(fetcher, TopicFilter.of(setup.config()), InstantSource.system())
                    .check(sources, _ -> progress.at(done.incrementAndGet()));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ArrayNode all = JsonLines.MAPPER.createArrayNode();
            results.forEach(checked -> json(all.addObject(), checked));
            out.println(all);
        } else {
            print(results, out);
        }
        return results.stream().allMatch(Checked::readable) ? 0 : 1;
    }

    private static void print(List<Checked> results, PrintWriter out) {
        Table table = new Table("SOURCE", "READABLE", "FORMAT", "FOUND", "KEPT OUT", "UNDATED", "NEWEST", "NOTE");
        for (Checked checked : results) {
            table.add(
                    checked.source().id(),
                    checked.readable() ? "yes" : "NO",
                    checked.format().isEmpty() ? "-" : checked.format(),
                    checked.found(),
                    checked.keptOut(),
                    checked.undated(),
                    checked.newest().map(Object::toString).orElse("-"),
                    note(checked));
        }
        table.print(out);
        long readable = results.stream().filter(Checked::readable).count();
        out.println();
        out.printf(Locale.ROOT, "%d of %d sources can be read%n", readable, results.size());
    }

    private static String note(Checked checked) {
        List<String> notes = new ArrayList<>();
        checked.movedTo().ifPresent(to -> notes.add("moved for good to " + PrintedAddress.of(to)));
        if (checked.reserved()) {
            notes.add("reserves text and data mining: headline and link only");
        }
        checked.drift().ifPresent(drift -> notes.add(said(drift)));
        if (!checked.note().isEmpty()) {
            notes.add(checked.note());
        }
        return String.join("; ", notes);
    }

    private static String said(Drift drift) {
        return switch (drift) {
            case Drift.DatesLost lost -> lost.dated() + " of " + lost.found() + " headlines have a date";
            case Drift.Silent silent ->
                "nothing for " + silent.since().toDays() + " days; the usual gap is "
                        + silent.usual().toDays() + " days";
        };
    }

    private static void json(ObjectNode node, Checked checked) {
        node.put("id", checked.source().id())
                .put("address", PrintedAddress.of(checked.source().address()))
                .put("readable", checked.readable())
                .put("format", checked.format())
                .put("found", checked.found())
                .put("keptOut", checked.keptOut())
                .put("undated", checked.undated())
                .put("reserved", checked.reserved())
                .put("note", checked.note());
        checked.newest().ifPresent(day -> node.put("newest", day.toString()));
        checked.drift().ifPresent(drift -> node.put("drift", said(drift)));
        checked.movedTo().ifPresent(to -> node.put("movedTo", PrintedAddress.of(to)));
    }
}
