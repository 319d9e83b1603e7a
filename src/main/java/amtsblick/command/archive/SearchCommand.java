// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.json.ItemJson;
import amtsblick.archive.local.ArchiveForReading;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import amtsblick.source.SourceCatalogue;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.UnknownName;
import amtsblick.web.words.Messages;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search QUERY}: the archive's answer with the page's filters, also beside a running server. */
@Command(
        name = "search",
        description = "Searches what was collected, with the filters of the page; also while a server is running.",
        modelTransformer = FilterOptions.class,
        footer = {"", "Example: amtsblick search Register --region DE-TH --region DE-SN --from 30d"})
public final class SearchCommand implements Callable<Integer> {
    private static final Lang LANG = Lang.EN;

    @Mixin
    private final Setup setup = new Setup();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words, as in the page's search field.")
    private List<String> words = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "First day: 2026-01-31, today, yesterday, 7d, ...")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
    private String to = "";

    @Option(
            names = "--since",
            paramLabel = "MOMENT",
            description = "Only what was collected since: 2026-01-31T20:10, German time.")
    private String since = "";

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "newest, oldest, relevance or deadline. Default: ${DEFAULT-VALUE}.")
    private String sort = "newest";

    @Option(names = "--deadline", paramLabel = "open", description = "open: only what is still open.")
    private String deadline = "";

    @Option(names = "--page", paramLabel = "N", description = "Page, from 1.")
    private String page = "1";

    @Option(names = "--json", description = "One JSON object per line.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ArchiveForReading archive = Archives.openForReading(setup)) {
            KnownValues known = known(setup.config(), archive);
            NewsQuery query = query(known);
            NewsPage found = archive.finding().find(query, Extent.TOTAL);
            print(found, spec.commandLine().getOut());
            found.notes().stream()
                    .filter(Messages.in(LANG)::has)
                    .forEach(note -> spec.commandLine()
                            .getErr()
                            .println(Messages.in(LANG).get(note)));
            known.unknown(query).forEach(this::printUnknown);
            return found.total() == 0 ? 1 : 0;
        }
    }

    private static KnownValues known(ConfigFolder config, ArchiveForReading archive) {
        return new KnownValues(
                Regions.of(config),
                Territories.of(config),
                Taxonomy.of(config),
                SourceCatalogue.read(config),
                archive::finding,
                () -> archive.finding().names());
    }

    /** The same grammar as in addresses, so that both understand and refuse the same. */
    private NewsQuery query(KnownValues known) {
        Map<String, List<String>> parameters = new HashMap<>(Map.of(
                "q", List.of(String.join(" ", words)),
                "from", List.of(from),
                "to", List.of(to),
                "since", List.of(since),
                "sort", List.of(sort),
                "deadline", List.of(deadline),
                "page", List.of(page)));
        parameters.putAll(FilterOptions.chosen(spec.commandLine().getParseResult()));
        QueryParams params = new QueryParams(known);
        LocalDate today = LocalDate.now(PublicationDate.ZONE);
        return switch (params.read(parameters, NewsQuery.DEFAULT_SIZE, today)) {
            case QueryParams.Result.Valid valid -> valid.selection().query();
            case QueryParams.Result.Invalid wrong ->
                throw new ParameterException(
                        spec.commandLine(),
                        "--" + wrong.parameter() + " " + wrong.value() + ": "
                                + Messages.in(LANG).get(wrong.expected(), String.join(", ", wrong.right())));
        };
    }

    private void print(NewsPage found, PrintWriter out) {
        if (json) {
            found.hits().forEach(hit -> out.println(ItemJson.write(hit.item().shareable())));
        } else {
            found.hits().forEach(hit -> out.println(line(hit.item())));
            out.println(Messages.in(LANG).count("status.items", found.total())
                    + (found.pages() > 1 ? ", page " + found.query().page() + " of " + found.pages() : ""));
        }
        out.flush();
    }

    /** Beside the answer, which may be read by a program. */
    private void printUnknown(UnknownName name) {
        Messages m = Messages.in(LANG);
        String others =
                name.alike().isEmpty() ? "" : " " + m.get("place.alike") + " " + String.join(", ", name.alike());
        spec.commandLine().getErr().println(m.get(name.key(), name.name()) + others);
    }

    /** Who says it, and what became of it. */
    private static List<String> said(NewsItem item) {
        return Stream.concat(
                        Stream.of(item.sourceName()),
                        item.state().ids().stream().map(id -> Messages.in(LANG).get("state." + id)))
                .toList();
    }

    private static String line(NewsItem item) {
        return String.join(
                "  ",
                item.undated() ? "undated   " : item.sortDate().day().toString(),
                "%-12s".formatted(String.join(",", item.labels().regionCodes())),
                item.headline().fullTitle() + " (" + String.join(", ", said(item)) + ")",
                item.headline().link().toString());
    }
}
