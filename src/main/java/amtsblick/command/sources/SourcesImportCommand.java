// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.classify.Classifier;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.command.terminal.Counted;
import amtsblick.command.wiring.Setup;
import amtsblick.parse.document.Encodings;
import amtsblick.source.Opml;
import amtsblick.source.Opml.Subscription;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.url.WebAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sources import FILE}: entries for {@code sources.yaml} from a feed reader's subscriptions. */
@Command(
        name = "import",
        description = {
            "Reads a feed reader's subscriptions (OPML) and prints an entry for sources.yaml for each that is not there yet.",
            "They are printed, not added: region and level are guessed from the host and need checking.",
            "Exit code 1: there are no subscriptions in the file."
        })
final class SourcesImportCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(paramLabel = "FILE", description = "The OPML file.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        SourceCatalogue catalogue = SourceCatalogue.read(setup.config());
        Classifier classifier = Classifier.of(setup.config(), catalogue.all());
        Set<URI> known = catalogue.all().stream().map(Source::address).collect(Collectors.toCollection(HashSet::new));
        Set<String> ids = catalogue.all().stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
        List<Subscription> subscriptions =
                Opml.read(Encodings.decode(Files.readAllBytes(file), "").text());
        PrintWriter out = spec.commandLine().getOut();
        int printed = 0;
        for (Subscription subscription : subscriptions) {
            if (known.add(subscription.feed())) {
                Publisher publisher = classifier.publisher(WebAddress.host(subscription.feed()));
                out.println(SourceEntry.of(subscription, publisher, ids));
                printed++;
            }
        }
        spec.commandLine()
                .getErr()
                .println(Counted.of(subscriptions.size(), "subscription") + ", " + printed + " of them new");
        return subscriptions.isEmpty() ? 1 : 0;
    }
}
