// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.command.terminal.JsonLines;
import amtsblick.command.terminal.Table;
import amtsblick.command.wiring.Setup;
import amtsblick.news.label.Level;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.url.PrintedAddress;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sources list}: what sources.yaml holds. */
@Command(name = "list", description = "Lists the sources of sources.yaml.")
final class SourcesListCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--enabled", description = "Only those that are visited.")
    private boolean enabled;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        SourceCatalogue catalogue = SourceCatalogue.read(setup.config());
        List<Source> sources = enabled ? catalogue.enabled() : catalogue.all();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ArrayNode all = JsonLines.MAPPER.createArrayNode();
            sources.forEach(source -> json(all.addObject(), source));
            out.println(all);
        } else {
            print(sources, out);
        }
        return 0;
    }

    private static void print(List<Source> sources, PrintWriter out) {
        Table table = new Table("ID", "ENABLED", "KIND", "REGION", "LEVEL", "RIGHTS", "VERIFIED", "NAME", "ADDRESS");
        for (Source source : sources) {
            table.add(
                    source.id(),
                    source.enabled() ? "yes" : "no",
                    source.kind().id(),
                    source.region(),
                    level(source),
                    source.rights().id(),
                    source.verified().map(Object::toString).orElse("never"),
                    source.name(),
                    PrintedAddress.of(source.address()));
        }
        table.print(out);
        long visited = sources.stream().filter(Source::enabled).count();
        out.println();
        out.printf(Locale.ROOT, "%d sources, %d of them visited%n", sources.size(), visited);
    }

    private static void json(ObjectNode node, Source source) {
        node.put("id", source.id())
                .put("name", source.name())
                .put("address", PrintedAddress.of(source.address()))
                .put("homepage", PrintedAddress.of(source.homepage()))
                .put("kind", source.kind().id())
                .put("region", source.region())
                .put("level", level(source))
                .put("language", source.language())
                .put("rights", source.rights().id())
                .put("enabled", source.enabled());
        source.topicFilter().ifPresent(topics -> node.put("topics", topics));
        source.interval().ifPresent(interval -> node.put("interval", interval.toString()));
        source.robotsOverride().ifPresent(reason -> node.put("robotsOverride", reason));
        source.verified().ifPresent(day -> node.put("verified", day.toString()));
    }

    private static String level(Source source) {
        return source.level().map(Level::id).orElse("press");
    }
}
