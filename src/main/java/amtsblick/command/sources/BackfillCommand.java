// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.archive.ArchiveException;
import amtsblick.command.terminal.Progress;
import amtsblick.command.terminal.Table;
import amtsblick.command.wiring.App;
import amtsblick.command.wiring.Setup;
import amtsblick.command.wiring.Sources;
import amtsblick.crawl.Backfill;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backfill}: older headlines of sources whose pages lead to them. */
@Command(
        name = "backfill",
        description = {
            "Reads older headlines of sources, page after page, as politely as any visit.",
            "When it is stopped or has reached its limit, the next run goes on from there. Stop the server first.",
            "Exit code 1: a source could not be read to the end."
        })
public final class BackfillCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The sources, by their ids.")
    private List<String> ids = List.of();

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "Go back to this day.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--items",
            paramLabel = "N",
            description = "About this many headlines per source. Default: ${DEFAULT-VALUE}.")
    private int items = 1_000;

    @Option(
            names = "--pages",
            paramLabel = "N",
            description = "At most this many pages per source. Default: ${DEFAULT-VALUE}.")
    private int pages = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        SourceCatalogue catalogue = SourceCatalogue.read(setup.config());
        List<Source> sources = Sources.pick(catalogue, ids, SourceCatalogue::enabled);
        Table table = new Table("SOURCE", "PAGES", "HEADLINES", "NEW", "OLDEST", "ENDED");
        boolean failed = false;
        try (App app = App.open(setup.config(), setup.settings(), catalogue)) {
            for (Source source : sources) {
                Backfill.Progress progress = run(app.backfill(), source);
                table.add(
                        source.id(),
                        progress.pages(),
                        progress.headlines(),
                        progress.fresh(),
                        progress.oldest().map(LocalDate::toString).orElse("-"),
                        progress.end());
                failed |= progress.pages() == 0;
            }
        } catch (ArchiveException e) {
            throw new ArchiveException(e.getMessage() + "; what was read before is kept", e);
        }
        table.print(spec.commandLine().getOut());
        return failed ? 1 : 0;
    }

    private Backfill.Progress run(Backfill backfill, Source source) throws InterruptedException {
        Backfill.Goal goal = new Backfill.Goal(since, items, pages);
        try (Progress bar = new Progress(String.format(Locale.ROOT, "Backfill %s", source.id()), items)) {
            return backfill.run(source, goal, now -> bar.at(Math.min(now.headlines(), items)));
        }
    }
}
