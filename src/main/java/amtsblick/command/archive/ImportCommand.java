// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.Archive;
import amtsblick.archive.json.ExportLine;
import amtsblick.archive.keeping.Keeping;
import amtsblick.command.terminal.Progress;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE}: adds what {@code export} wrote. A line that cannot be read is named and costs no other. */
@Command(
        name = "import",
        description = {
            "Brings back what 'export' wrote: items with their earlier versions, and visits of sources that are not known.",
            "What is known is brought together with it, so an import can be repeated. A line that cannot be read is named on"
                    + " standard error; the others are imported, and the exit code is 1."
        })
public final class ImportCommand implements Callable<Integer> {
    /** So many share a commit: the more, the fewer pages of the store are written twice. */
    private static final int BATCH = 20_000;

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "FILE", description = "JSON lines; - reads standard input.")
    private String file = "-";

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<NewsItem> batch = new ArrayList<>();
    private long lines;
    private long bytes;
    private Summary summary = new Summary(0, 0, 0, 0, 0);

    /** What came of it: items read, of these new and changed, visits, and lines that could not be read. */
    record Summary(long items, long fresh, long changed, long visits, long bad) {
        Summary plus(int read, Keeping.Reported restored) {
            return new Summary(items + read, fresh + restored.fresh(), changed + restored.changed(), visits, bad);
        }

        Summary plusVisit() {
            return new Summary(items, fresh, changed, visits + 1, bad);
        }

        Summary plusBad() {
            return new Summary(items, fresh, changed, visits, bad + 1);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (BufferedReader in = reader();
                Archive archive = Archives.openForImport(setup);
                Progress progress = new Progress("Import", file.equals("-") ? -1 : Files.size(Path.of(file)))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines++;
                bytes += line.length() + 1L;
                read(line, archive);
                if (batch.size() == BATCH) {
                    flush(archive);
                    progress.at(bytes);
                }
            }
            flush(archive);
        }
        print();
        return summary.bad == 0 ? 0 : 1;
    }

    private BufferedReader reader() throws IOException {
        InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)); // a bad byte costs its place
    }

    private void read(String line, Archive archive) {
        try {
            if (!line.isBlank()) {
                take(ExportLine.read(line), archive);
            }
        } catch (IllegalArgumentException e) {
            summary = summary.plusBad();
            spec.commandLine().getErr().println("line " + lines + ": " + e.getMessage());
        }
    }

    private void take(ExportLine line, Archive archive) {
        switch (line) {
            case ExportLine.Head _ -> {}
            case ExportLine.Item(NewsItem item) -> batch.add(item);
            case ExportLine.Visited(Visit visit) -> {
                if (!archive.schedule().visits().containsKey(visit.source())) {
                    archive.schedule().record(visit, List.of());
                    summary = summary.plusVisit();
                }
            }
        }
    }

    private void flush(Archive archive) {
        summary = summary.plus(batch.size(), archive.keeping().restore(batch));
        batch.clear();
    }

    private void print() throws IOException {
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? new ObjectMapper().writeValueAsString(summary)
                                : summary.items + " items read: " + summary.fresh + " new, " + summary.changed
                                        + " changed; " + summary.visits + " visits, " + summary.bad
                                        + " lines could not be read");
    }
}
