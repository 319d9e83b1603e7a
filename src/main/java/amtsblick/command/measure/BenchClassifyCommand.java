// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.classify.Classifier;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.command.wiring.Setup;
import amtsblick.evaluate.LabelledItem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench classify FILE}: how many headlines one core labels in a second, all labels together. */
@Command(
        name = "classify",
        description = "Labels the headlines of FILE over and over in one thread and prints the cost, as JSON.")
final class BenchClassifyCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "FILE", description = "Headlines, a JSON object per line, as for 'evaluate classify'.")
    private Path file = Path.of("");

    @Option(names = "--seconds", paramLabel = "N", description = "How long to measure, after as long a warm-up.")
    private int seconds = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Classifier classifier = Classifier.of(setup.config(), List.of());
        List<LabelledItem> items = LabelledItem.read(file);
        List<Publisher> publishers = items.stream()
                .map(item -> classifier.publisher(item.publisher()))
                .toList();
        run(classifier, items, publishers);
        long cpu = cpu();
        long begin = System.nanoTime();
        long count = run(classifier, items, publishers);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "{\"items\":%d,\"perSecond\":%.0f,\"perCpuSecond\":%.0f}%n",
                        count,
                        count / ((System.nanoTime() - begin) / NANOS),
                        count / ((cpu() - cpu) / NANOS));
        return 0;
    }

    /** Processor time of this thread: what the machine does beside it does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long run(Classifier classifier, List<LabelledItem> items, List<Publisher> publishers) {
        long end = System.nanoTime() + (long) (seconds * NANOS);
        long count = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < items.size(); i++) {
                classifier.classify(items.get(i).headline(), publishers.get(i));
                count++;
            }
        }
        return count;
    }
}
