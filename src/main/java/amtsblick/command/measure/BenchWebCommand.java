// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.bench.load.WebBench;
import amtsblick.command.terminal.Table;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench web}: how many pages and feeds a second are served, beside a bare server. */
@Command(
        name = "web",
        description = {
            "Serves an archive of made-up items and, beside it, the same answers from a bare server of the same kind, and lets wrk"
                    + " (-t1 -c16; Debian's package wrk) ask both in the same run.",
            "\"share\" is our part of the bare server's requests a second. Filtered pages are asked once each, so that no kept"
                    + " answer helps. The folder is kept for the next run."
        })
final class BenchWebCommand implements Callable<Integer> {
    @Mixin
    private MadeUpOptions archive = new MadeUpOptions();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each address is asked, after as long a warm-up. Default: 10.")
    private int seconds = 10;

    @Option(names = "--wrk", paramLabel = "PROGRAM", description = "Where wrk is. Default: wrk.")
    private String wrk = "wrk";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<WebBench.Row> rows = new WebBench(archive.folder(), wrk, seconds).run(archive.items());
        PrintWriter out = spec.commandLine().getOut();
        if (archive.json()) {
            out.println(new ObjectMapper().writeValueAsString(rows));
            return 0;
        }
        Table table = new Table("requests a second", "bytes", "ours", "bare", "share", "p99 ms");
        for (WebBench.Row row : rows) {
            table.add(
                    row.what(),
                    row.bytes(),
                    number(row.ours()),
                    row.bare() == 0 ? "" : number(row.bare()),
                    row.bare() == 0 ? "" : number(row.ours() / row.bare()),
                    number(row.late()));
        }
        table.print(out);
        return 0;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }
}
