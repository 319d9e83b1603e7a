// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.parse;

import amtsblick.command.terminal.JsonLines;
import amtsblick.command.wiring.Setup;
import amtsblick.fetch.Fetched;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.parse.listing.ListingFinder;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parse listing}: the headlines of each page that is named on standard input. */
@Command(
        name = "listing",
        description = {
            "Reads listing pages and prints their headlines.",
            "Reads JSON lines with id, file, url and encoding from standard "
                    + "input and answers each with one line. Without --source the listing is found by itself."
        })
final class ParseListingCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Setup setup = new Setup();

    @Option(names = "--source", paramLabel = "ID", description = "Read the pages as this source of sources.yaml.")
    private Optional<String> source = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<Source> as = source.map(this::known);
        JsonLines.each(Objects.requireNonNull(spec).commandLine().getOut(), (request, answer) -> {
            Document document = document(request);
            Parsed.Read parsed = as.isPresent() ? read(document, as.get()) : ListingFinder.find(document);
            switch (parsed) {
                case Parsed.Unreadable unreadable ->
                    answer.put("error", unreadable.reason().toString());
                case Parsed.Headlines headlines -> print(answer, headlines);
            }
        });
        return 0;
    }

    /** What a document leads to is not asked for: this command reads files. */
    private static Parsed.Read read(Document document, Source source) {
        try {
            return source.kind()
                    .reader()
                    .read(document, source.selectors(), _ -> new Fetched.Failed(0, Remark.of(RemarkCode.NOT_ASKED)));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nothing is waited for", e);
        }
    }

    private Source known(String id) {
        return SourceCatalogue.read(setup.config())
                .find(id)
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "sources.yaml has no source '" + id + "'"));
    }

    /** The document a line names: {@code file}, {@code url} and, where known, {@code encoding}. */
    static Document document(JsonNode request) throws IOException {
        String encoding = request.path("encoding").asText("");
        String type = encoding.isEmpty() || encoding.equals("null") ? "" : "text/html; charset=" + encoding;
        String url = request.path("url").asText("");
        return new Document(
                Files.readAllBytes(Path.of(request.path("file").asText())),
                type,
                URI.create(url.isEmpty() || url.equals("null") ? "http://localhost/" : url.replace(" ", "%20")),
                LocalDate.now(PublicationDate.ZONE));
    }

    private static void print(ObjectNode answer, Parsed.Headlines headlines) {
        var items = answer.putArray("items");
        for (Headline headline : headlines.headlines()) {
            ObjectNode item = items.addObject();
            item.put("title", headline.fullTitle());
            item.put("url", headline.link().toString());
            item.put("date", headline.date().map(date -> date.day().toString()).orElse(null));
            item.put("kicker", headline.kicker().orElse(null));
            item.put("teaser", headline.teaser());
        }
        answer.put("next", headlines.next().map(URI::toString).orElse(null));
    }
}
