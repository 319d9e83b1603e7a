// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.parse;

import amtsblick.command.terminal.JsonLines;
import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import amtsblick.parse.feed.FeedReader;
import amtsblick.parse.feed.entry.Feed;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse feed}: reads one feed, or each that is named on standard input. */
@Command(
        name = "feed",
        description = {
            "Reads a feed and prints it as JSON.",
            "Without FILE it reads JSON lines from standard input, each with "
                    + "id, file, base_url, content_type and headers, and answers each with one line."
        })
final class ParseFeedCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The document.")
    private @Nullable Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "BASE_URL", description = "Where it came from.")
    private String base = "-";

    @Parameters(index = "2", arity = "0..1", paramLabel = "CONTENT_TYPE", description = "Its Content-Type.")
    private String contentType = "-";

    @Override
    public Integer call() throws IOException {
        var out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        if (file != null) {
            ObjectNode answer = JsonLines.MAPPER.createObjectNode();
            read(answer, file, given(base), given(contentType));
            out.println(answer);
            return answer.has("error") ? 1 : 0;
        }
        JsonLines.each(
                out,
                (request, answer) -> read(
                        answer,
                        Path.of(request.path("file").asText()),
                        base(request),
                        given(request.path("content_type").asText("-"))));
        return 0;
    }

    /** Where the document lies: its address, corrected by a Content-Location header (RFC 9110, 8.7). */
    private static Optional<String> base(JsonNode request) {
        Optional<String> address = given(request.path("base_url").asText("-"));
        JsonNode headers = request.path("headers");
        return given(headers.path("Content-Location")
                        .asText(headers.path("content-location").asText("-")))
                .map(location -> URI.create(address.orElse("http://localhost/"))
                        .resolve(location)
                        .toString())
                .or(() -> address);
    }

    private static Optional<String> given(String argument) {
        return Optional.of(argument).filter(a -> !a.equals("-") && !a.equals("null") && !a.isBlank());
    }

    private static void read(ObjectNode answer, Path file, Optional<String> base, Optional<String> contentType)
            throws IOException {
        LocalDate today = LocalDate.now(PublicationDate.ZONE);
        URI address = URI.create(base.orElse("http://localhost/"));
        switch (FeedReader.read(new Document(Files.readAllBytes(file), contentType.orElse(""), address, today))) {
            case Feed.Result.Unreadable unreadable ->
                answer.put("encoding", unreadable.encoding())
                        .put("error", unreadable.reason().toString());
            case Feed.Result.Read read -> print(answer, read.feed());
        }
    }

    private static void print(ObjectNode answer, Feed feed) {
        answer.put("encoding", feed.encoding());
        ObjectNode head = answer.putObject("feed");
        put(head, "title", feed.title());
        feed.link().ifPresent(link -> head.put("link", link.toString()));
        put(head, "id", feed.id());
        put(head, "description", feed.description());
        feed.updated().ifPresent(date -> head.put("updated", iso(date)));
        put(head, "language", feed.language());
        var entries = answer.putArray("entries");
        feed.entries().forEach(entry -> print(entries.addObject(), entry));
    }

    private static void print(ObjectNode node, FeedEntry entry) {
        put(node, "title", entry.title());
        entry.link().ifPresent(link -> node.put("link", link.toString()));
        put(node, "id", entry.id());
        entry.published().ifPresent(date -> node.put("published", iso(date)));
        entry.updated().ifPresent(date -> node.put("updated", iso(date)));
        put(node, "summary", entry.summary());
        put(node, "content", entry.content());
        put(node, "author", entry.author());
    }

    /** A day stays a day: it has no instant to print. */
    private static String iso(PublicationDate date) {
        return date.instant().map(Instant::toString).orElseGet(() -> date.day().toString());
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }
}
