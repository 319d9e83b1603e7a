// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.bench.SearchBench;
import amtsblick.command.terminal.Table;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench search}: what readers wait for who search. */
@Command(
        name = "search",
        description = {
            "Asks an archive of made-up items what readers ask, over HTTP and each thing once, so that no kept answer helps, by one client"
                    + " and by sixteen, and prints how long they wait, beside what bare Lucene needs on the same files.",
            "The folder is kept; a further run goes on with what is in it. \"finding\" and \"bare\" are processor time of the thread"
                    + " that asks; \"CPU\" is that of the whole process for one request of sixteen, the asking included."
        })
final class BenchSearchCommand implements Callable<Integer> {
    @Mixin
    private MadeUpOptions archive = new MadeUpOptions();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each question is asked in each way, after as long a warm-up.")
    private double seconds = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        SearchBench.Result result = new SearchBench(archive.folder(), seconds).run(archive.items());
        PrintWriter out = spec.commandLine().getOut();
        if (archive.json()) {
            out.println(new ObjectMapper().writeValueAsString(result));
            return 0;
        }
        out.println(result.items() + " items");
        table(result).print(out);
        return 0;
    }

    private static Table table(SearchBench.Result result) {
        Table table = new Table(
                "ms",
                "HTTP p50",
                "p99",
                "16 clients p50",
                "p99",
                "CPU",
                "finding p50",
                "p99",
                "bare p50",
                "p99",
                "times bare");
        for (SearchBench.Row row : result.rows()) {
            double ours = row.finding().cpu().p50();
            double bare = row.bare().cpu().p50();
            table.add(
                    row.question(),
                    number(row.alone().wall().p50()),
                    number(row.alone().wall().p99()),
                    number(row.crowd().wall().p50()),
                    number(row.crowd().wall().p99()),
                    number(row.cpuMillis()),
                    number(ours),
                    number(row.finding().cpu().p99()),
                    number(bare),
                    number(row.bare().cpu().p99()),
                    number(bare == 0 ? 0 : ours / bare));
        }
        return table;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
