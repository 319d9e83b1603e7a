// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.archive.local.LocalArchive;
import amtsblick.bench.week.CrawlWeek;
import amtsblick.bench.week.WeekResult;
import amtsblick.command.terminal.Table;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.rhythm.CrawlSettings;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench week}: how many sources so many nodes can visit in time. */
@Command(
        name = "week",
        description = {
            "Crawls made-up sources for a virtual week and prints how late visits were, what nodes had to bear, and how old"
                    + " headlines were when they were found.",
            "Schedule, leases and the rule of the next visit are the real ones; time, network and publishers are made up. Of"
                    + " 100 hosts 8 are slow, 4 often down and 3 often too busy."
        })
final class BenchWeekCommand implements Callable<Integer> {
    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            required = true,
            description = "An empty folder for the schedule.")
    private Path folder = Path.of("");

    @Option(names = "--sources", paramLabel = "N", description = "How many sources. Default: 10000.")
    private int sources = 10_000;

    @Option(names = "--hosts", paramLabel = "N", description = "On how many hosts. Default: 2000.")
    private int hosts = 2_000;

    @Option(names = "--nodes", paramLabel = "N", description = "How many nodes crawl. Default: 1.")
    private int nodes = 1;

    @Option(names = "--seats", paramLabel = "N", description = "crawl.concurrency of each node. Default: 16.")
    private int seats = 16;

    @Option(names = "--days", paramLabel = "N", description = "How long. Default: 7.")
    private int days = 7;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CrawlSettings settings =
                new CrawlSettings(Duration.ofMinutes(60), Duration.ofHours(24), Duration.ofMinutes(10));
        WeekResult result;
        try (LocalArchive archive = LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system())) {
            result = new CrawlWeek(archive.schedule(), settings, sources, hosts, nodes * seats, 1).run(days, nodes);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(result));
        } else {
            print(result, out);
        }
        return 0;
    }

    private static void print(WeekResult result, PrintWriter out) {
        Table table = new Table("what", "figure");
        table.add("visits", result.visits());
        table.add("visits without an answer", result.failed());
        table.add("requests in the busiest second", result.busiestSecond());
        table.add("seats taken", number(result.seatsBusy() * 100) + " %");
        table.add("late by s, p50", number(result.lateP50()));
        table.add("late by s, p99", number(result.lateP99()));
        table.add("late by s, p99.9", number(result.lateP999()));
        table.add("late by s, p99, from the second day", number(result.settledP99()));
        table.add("late by s, p99.9, from the second day", number(result.settledP999()));
        table.add("late by s, p99 of the worst quick host", number(result.worstHostP99()));
        table.add("quick hosts with p99 over 10 min, from the second day", result.lateHosts());
        table.add("headlines found after h, p50", number(result.freshP50()));
        table.add("headlines found after h, p95", number(result.freshP95()));
        table.add("MB received a day", number(result.bytesADay() / 1e6));
        table.print(out);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
