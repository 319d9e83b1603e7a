// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.bench.ArchiveBench;
import amtsblick.bench.Effort;
import amtsblick.bench.Wait;
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

/** {@code bench archive}: what an archive of any size costs to fill and to ask. */
@Command(
        name = "archive",
        description = {
            "Fills an archive with made-up items and prints what writing and finding them costs, beside what bare SQLite and"
                    + " bare Lucene need on the same files.",
            "The folder is kept; a further run goes on with what is in it. Processor time of questions is that of the thread"
                    + " that asks, of work on many items that of the whole process."
        })
final class BenchArchiveCommand implements Callable<Integer> {
    @Mixin
    private MadeUpOptions archive = new MadeUpOptions();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each question is asked, after as long a warm-up.")
    private double seconds = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ArchiveBench.Result result = new ArchiveBench(archive.folder(), seconds).run(archive.items());
        PrintWriter out = spec.commandLine().getOut();
        if (archive.json()) {
            out.println(new ObjectMapper().writeValueAsString(result));
            return 0;
        }
        out.println(result.items() + " items");
        efforts(result).print(out);
        out.println();
        waits(result).print(out);
        return 0;
    }

    private static Table efforts(ArchiveBench.Result result) {
        Table table = new Table("work", "items", "items/CPU s", "CPU s", "s", "MB written", "heap peak MB");
        for (Effort effort : result.efforts()) {
            table.add(
                    effort.work(),
                    effort.items(),
                    Math.round(effort.itemsPerCpuSecond()),
                    number(effort.cpuSeconds()),
                    number(effort.seconds()),
                    effort.megabytesWritten() < 0 ? "-" : Math.round(effort.megabytesWritten()),
                    effort.heapPeakMegabytes());
        }
        return table;
    }

    private static Table waits(ArchiveBench.Result result) {
        Table table = new Table(
                "ms", "CPU p50", "p99", "wall p50", "p99", "bare CPU p50", "p99", "bare wall p50", "p99", "runs");
        for (Wait wait : result.waits()) {
            table.add(
                    wait.question(),
                    number(wait.ours().cpu().p50()),
                    number(wait.ours().cpu().p99()),
                    number(wait.ours().wall().p50()),
                    number(wait.ours().wall().p99()),
                    number(wait.bare().cpu().p50()),
                    number(wait.bare().cpu().p99()),
                    number(wait.bare().wall().p50()),
                    number(wait.bare().wall().p99()),
                    wait.ours().runs());
        }
        return table;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
