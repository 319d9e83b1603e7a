// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.measure;

import amtsblick.archive.Archive;
import amtsblick.archive.local.LocalArchive;
import amtsblick.classify.Classifier;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.LabelledItem;
import amtsblick.evaluate.search.JudgedQuery;
import amtsblick.evaluate.search.SearchEvaluation;
import amtsblick.evaluate.search.SearchEvaluation.Ranking;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate search ITEMS QUERIES}: fills a temporary archive, asks it, and prints the scores as one JSON object. */
@Command(
        name = "search",
        description = "Searches the headlines of ITEMS for QUERIES and prints how good the answers are, as JSON.")
final class EvaluateSearchCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(index = "0", paramLabel = "ITEMS", description = "Labelled headlines, a JSON object per line.")
    private Path items = Path.of("");

    @Parameters(index = "1", paramLabel = "QUERIES", description = "Judged queries, a JSON object per line.")
    private Path queries = Path.of("");

    @Option(names = "--run", paramLabel = "OUT", description = "Where to write our answers, a JSON object per line.")
    private @Nullable Path run;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<JudgedQuery> asked = JudgedQuery.read(queries);
        List<LabelledItem> labelled = LabelledItem.read(items);
        Path data = Files.createTempDirectory("amtsblick-evaluate");
        try {
            List<Ranking> rankings = rank(data, labelled, asked);
            if (run != null) {
                write(run, rankings);
            }
            spec.commandLine().getOut().println(JSON.writeValueAsString(SearchEvaluation.scores(rankings)));
            return 0;
        } finally {
            delete(data);
        }
    }

    private List<Ranking> rank(Path data, List<LabelledItem> labelled, List<JudgedQuery> asked) {
        ConfigFolder config = setup.config();
        try (Archive archive = LocalArchive.open(data, config, InstantSource.system())) {
            SearchEvaluation.fill(archive, Classifier.of(config, List.of()), labelled, Instant.EPOCH);
            return SearchEvaluation.rank(archive, asked);
        }
    }

    private static void write(Path run, List<Ranking> rankings) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(run)) {
            for (Ranking ranking : rankings) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("id", ranking.query().id());
                line.put("query", ranking.query().query());
                line.put("ranked", ranking.ranked());
                out.write(JSON.writeValueAsString(line));
                out.newLine();
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
