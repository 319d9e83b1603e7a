// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.json.LabelModule;
import amtsblick.archive.local.ArchiveForReading;
import amtsblick.classify.Classifier;
import amtsblick.classify.Explanation;
import amtsblick.classify.Explanation.Candidate;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.classify.label.Reasons;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.FactLine;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.source.SourceCatalogue;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
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

/** {@code explain ID|TEXT}: the whole weighing behind an item's labels, or behind those a text would get. */
@Command(
        name = "explain",
        description =
                "Prints how an item of the archive, or any text, comes to its region, place, level, kind, topics, bodies and facts.")
public final class ExplainCommand implements Callable<Integer> {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new LabelModule()).addMixIn(Labels.class, WithoutFacts.class);
    private static final URI NOWHERE = URI.create("https://text.invalid/");

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "ID|TEXT", description = "The id of an item, or a title.")
    private String text = "";

    @Option(names = "--kicker", paramLabel = "TEXT", description = "The kicker above the title.")
    private String kicker = "";

    @Option(names = "--teaser", paramLabel = "TEXT", description = "The text below the title.")
    private String teaser = "";

    @Option(names = "--publisher", paramLabel = "HOST", description = "Who publishes it, such as www.bonn.de.")
    private String host = "text.invalid";

    @Option(names = "--json", description = "Print the weighing as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ConfigFolder config = setup.config();
        SourceCatalogue sources = SourceCatalogue.read(config);
        Classifier classifier = Classifier.of(config, sources.all());
        Optional<NewsItem> item = item();
        Headline headline = item.map(NewsItem::headline).orElseGet(this::headline);
        Publisher publisher = item.flatMap(found -> sources.find(found.source()))
                .map(classifier::publisher)
                .orElseGet(() -> classifier.publisher(host));
        Explanation explanation = classifier.explain(headline, publisher);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(explanation));
        } else {
            out.println(headline.fullTitle());
            out.println(publisher.host() + ", " + publisher.region() + ", rules " + classifier.version());
            print(explanation, out);
        }
        return 0;
    }

    /** Facts are written as labelled lines have them. */
    @JsonIgnoreProperties("facts")
    private interface WithoutFacts {}

    private static ObjectNode json(Explanation explanation) {
        ObjectNode json = JSON.valueToTree(explanation);
        json.withObject("/labels")
                .set("facts", JSON.valueToTree(FactLine.of(explanation.labels().facts())));
        return json;
    }

    /** The item with this id, where there is an archive that has it. */
    private Optional<NewsItem> item() {
        if (!text.matches("[0-9a-v]{16}") || !Files.isDirectory(setup.settings().data())) {
            return Optional.empty();
        }
        try (ArchiveForReading archive = Archives.openForReading(setup)) {
            return archive.items().get(text);
        }
    }

    private Headline headline() {
        return new Headline(
                Optional.of(kicker).filter(k -> !k.isBlank()),
                text,
                teaser,
                NOWHERE,
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
    }

    private static void print(Explanation explanation, PrintWriter out) {
        out.println();
        for (Label label : explanation.labels().all()) {
            out.println("  " + Reasons.sentence(label, label.value(), Locale.ENGLISH));
        }
        FactSentences.of(explanation.labels().facts()).forEach(sentence -> out.println("  " + sentence));
        out.println();
        out.println("Names in the text, and the publisher:");
        for (Explanation.Name name : explanation.names()) {
            out.printf(
                    Locale.ROOT,
                    "  %5.1f  %-28s %-24s %s %s%n",
                    name.weight(),
                    name.words().isEmpty() ? "(publisher)" : name.words(),
                    name.rule(),
                    String.join(" ", name.regions()),
                    name.level());
        }
        print("Regions", explanation.regions(), out);
        print("Levels", explanation.levels(), out);
        print("Kinds", explanation.kinds(), out);
        print("Topics", explanation.topics(), out);
        print("Similar news (kinds and topics, how likely)", explanation.similar(), out);
    }

    private static void print(String heading, List<Candidate> candidates, PrintWriter out) {
        out.println();
        out.println(heading + ":");
        for (Candidate candidate : candidates) {
            out.printf(
                    Locale.ROOT,
                    "  %5.1f  %-28s %s%n",
                    candidate.weight(),
                    candidate.value(),
                    String.join(", ", candidate.words()));
        }
    }
}
