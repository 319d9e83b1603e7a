// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.Archive;
import amtsblick.archive.ItemJson;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
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
            "Adds the items that 'export' wrote. Items that are known are merged, so an import can be repeated.",
            "A line that cannot be read is named on standard error; the others are imported, and the exit code is 1."
        })
final class ImportCommand implements Callable<Integer> {
    private static final int BATCH = 1000;

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
    private Summary summary = new Summary(0, 0, 0, 0);

    /** What came of it: items read, of these new and changed, and lines that could not be read. */
    record Summary(long items, long fresh, long changed, long bad) {
        Summary plus(int read, Archive.Added added) {
            return new Summary(items + read, fresh + added.fresh(), changed + added.changed(), bad);
        }

        Summary plusBad() {
            return new Summary(items, fresh, changed, bad + 1);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (BufferedReader in = reader();
                Archive archive = Archives.open(setup);
                Progress progress = new Progress("Import", -1)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines++;
                read(line);
                if (batch.size() == BATCH) {
                    flush(archive);
                    progress.at(lines);
                }
            }
            flush(archive);
        }
        print();
        return summary.bad == 0 ? 0 : 1;
    }

    private BufferedReader reader() throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    private void read(String line) {
        try {
            if (!line.isBlank()) {
                batch.add(ItemJson.read(line));
            }
        } catch (IllegalArgumentException e) {
            summary = summary.plusBad();
            spec.commandLine().getErr().println("line " + lines + ": " + e.getMessage());
        }
    }

    private void flush(Archive archive) {
        summary = summary.plus(batch.size(), archive.add(batch));
        batch.clear();
    }

    private void print() throws IOException {
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? new ObjectMapper().writeValueAsString(summary)
                                : summary.items + " items read: " + summary.fresh + " new, " + summary.changed
                                        + " changed, " + summary.bad + " lines could not be read");
    }
}
