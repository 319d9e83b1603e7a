// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.classify.Classifier;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.command.terminal.Counted;
import amtsblick.command.terminal.JsonLines;
import amtsblick.command.terminal.Table;
import amtsblick.command.wiring.Setup;
import amtsblick.discover.Discovered;
import amtsblick.discover.Discovery;
import amtsblick.discover.Find;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Headline;
import amtsblick.remark.Remark;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sources discover URL}: finds out how to read a newsroom, and prints an entry for {@code sources.yaml}. */
@Command(
        name = "discover",
        description = {
            "Looks at a newsroom, politely, and finds out how to read it.",
            "Its feed, its news sitemap, or the repeated dated blocks of the page itself. Prints an entry ready for sources.yaml and a preview. Nothing is kept.",
            "Exit code 1: nothing was found that is surer than a guess."
        })
final class SourcesDiscoverCommand implements Callable<Integer> {
    private static final int PREVIEW = 10;

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "URL", description = "The address of the newsroom, or of a feed.")
    private URI address = URI.create("");

    @Option(names = "--private", description = "The address may be on a private network.")
    private boolean privateAllowed;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Source asked = Source.of("discovered", address, SourceKind.AUTO)
                .privateAllowed(privateAllowed)
                .source();
        InstantSource clock = InstantSource.system();
        try (Fetcher fetcher = new Fetcher(setup.settings().fetch(), clock)) {
            return switch (new Discovery(fetcher, clock).discover(asked)) {
                case Discovery.Result.Unanswered none -> {
                    PrintWriter err = spec.commandLine().getErr();
                    Remark why = Discovery.whyUnanswered(asked, none.answer());
                    err.println(address + ": " + why.in(Locale.ENGLISH, address.toString()));
                    if (why.code().isPrivate()) {
                        err.println("Is it yours? --private permits it here, 'privateAllowed: true' in sources.yaml.");
                    }
                    yield 1;
                }
                case Discovery.Result.Looked looked -> print(looked.discovered());
            };
        }
    }

    private int print(Discovered discovered) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(discovered));
        } else {
            text(discovered, out);
        }
        return discovered.sure().isPresent() ? 0 : 1;
    }

    private void text(Discovered discovered, PrintWriter out) {
        if (discovered.best().isEmpty()) {
            out.println("Neither a feed nor a news sitemap nor dated headlines were found.");
        } else {
            Find best = discovered.best().get();
            Publisher publisher = Classifier.of(setup.config(), List.of())
                    .publisher(best.reading().address().getHost());
            out.println(SourceEntry.of(discovered, best, address, publisher, privateAllowed));
            preview(best, out);
        }
        discovered.finds().stream().skip(1).forEach(find -> out.println("Also found: " + line(find)));
        discovered.notes().forEach(note -> out.println("Note: " + note));
    }

    private static String line(Find find) {
        return String.format(
                Locale.ROOT,
                "%s %s, %s, confidence %.2f",
                find.reading().kind().id(),
                find.reading().address(),
                Counted.of(find.headlines().headlines().size(), "headline"),
                find.confidence());
    }

    private static void preview(Find best, PrintWriter out) {
        out.println("Best: " + line(best)
                + (best.confidence() < Discovered.SURE ? " - a guess: please look at it before you use it" : ""));
        best.headlines().next().ifPresent(next -> out.println("Next page: " + next));
        out.println();
        Table table = new Table("DATE", "KICKER", "TITLE", "LINK");
        best.headlines().headlines().stream().limit(PREVIEW).forEach(headline -> add(table, headline));
        table.print(out);
        out.println();
    }

    private static void add(Table table, Headline headline) {
        table.add(
                headline.date().map(date -> date.day().toString()).orElse("-"),
                headline.kicker().orElse("-"),
                headline.title(),
                headline.link());
    }

    private static ObjectNode json(Discovered discovered) {
        ObjectNode json = JsonLines.MAPPER.createObjectNode().put("name", discovered.name());
        for (Find find : discovered.finds()) {
            ObjectNode node = json.withArray("finds")
                    .addObject()
                    .put("kind", find.reading().kind().id())
                    .put("address", find.reading().address().toString())
                    .put("confidence", Math.round(find.confidence() * 100) / 100.0);
            find.headlines().next().ifPresent(next -> node.put("next", next.toString()));
            for (Headline headline : find.headlines().headlines()) {
                ObjectNode item = node.withArray("items")
                        .addObject()
                        .put("title", headline.fullTitle())
                        .put("link", headline.link().toString());
                headline.date().ifPresent(date -> item.put("date", date.day().toString()));
            }
        }
        discovered.notes().forEach(note -> json.withArray("notes").add(note.toString()));
        return json;
    }
}
