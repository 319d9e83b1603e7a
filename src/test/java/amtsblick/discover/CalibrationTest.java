// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.fetch.Fetcher;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What confidence is worth: every fixture of a listing and every room, served and discovered; said beside right. Prints the table.
 * A room is a folder of files, its {@code right.txt} says kind and path of what is to be proposed, or {@code -} where nothing is.
 */
class CalibrationTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true))
            .build();

    private static final Path RESOURCES = Path.of("src/test/resources/amtsblick");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
    private static final List<Double> BUCKETS = List.of(0.95, 0.9, 0.8, Discovered.SURE, 0.3, 0.0);

    /** A first proposal. */
    private record Said(String fixture, double confidence, boolean right) {}

    @Test
    void ofWhatIsCalledNineTenthsSureNineInTenAreRight() throws Exception {
        List<Said> all = new ArrayList<>();
        for (Path listing : folders("parse/listings")) {
            listing(listing).ifPresent(all::add);
        }
        for (Path room : folders("discover/rooms")) {
            room(room).ifPresent(all::add);
        }
        table(all).forEach(System.out::println);
        List<Said> sure = all.stream().filter(said -> said.confidence() >= 0.9).toList();
        List<Said> wrong = sure.stream().filter(said -> !said.right()).toList();
        assertThat(sure).hasSizeGreaterThan(20);
        assertThat(wrong).hasSizeLessThanOrEqualTo(sure.size() / 10);
        assertThat(all)
                .filteredOn(said -> said.confidence() >= Discovered.SURE && !said.right())
                .as("taken without asking a person")
                .isEmpty();
    }

    private static List<String> table(List<Said> all) {
        List<String> lines = new ArrayList<>(List.of("said from  pages  mean said  right"));
        double below = 1.01;
        for (double from : BUCKETS) {
            double to = below;
            List<Said> some = all.stream()
                    .filter(said -> said.confidence() >= from && said.confidence() < to)
                    .toList();
            double mean = some.stream().mapToDouble(Said::confidence).average().orElse(0);
            long right = some.stream().filter(Said::right).count();
            String wrong = some.stream()
                    .filter(said -> !said.right())
                    .map(Said::fixture)
                    .collect(Collectors.joining(" "));
            lines.add(String.format(Locale.ROOT, "%9.2f %6d %10.2f %6d  %s", from, some.size(), mean, right, wrong));
            below = from;
        }
        return lines;
    }

    private static Optional<Said> listing(Path folder) throws Exception {
        JsonNode expected = new ObjectMapper().readTree(Files.readString(folder.resolve("expected.json")));
        Set<String> paths = StreamSupport.stream(expected.path("items").spliterator(), false)
                .map(item -> path(URI.create(item.path("url").asText())))
                .collect(Collectors.toSet());
        SERVER.resetAll();
        String start = path(URI.create(expected.path("url").asText()));
        serve(start, folder.resolve("page.html"));
        return best(start).map(find -> {
            Set<String> found = find.headlines().headlines().stream()
                    .map(headline -> path(headline.link()))
                    .collect(Collectors.toSet());
            return said(folder, find, find.reading().kind() == SourceKind.LISTING && found.equals(paths));
        });
    }

    private static Optional<Said> room(Path folder) throws Exception {
        String right = Files.readString(folder.resolve("right.txt")).strip();
        SERVER.resetAll();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                serve(name.equals("index.html") ? "/" : "/" + name, file);
            }
        }
        return best("/")
                .map(find -> said(
                        folder,
                        find,
                        right.equals(find.reading().kind().id() + " "
                                + path(find.reading().address()))));
    }

    private static Said said(Path folder, Find find, boolean right) {
        return new Said(folder.getFileName().toString(), find.confidence(), right);
    }

    private static void serve(String path, Path file) throws IOException {
        String type = file.toString().endsWith(".html") ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
        String body = Files.readString(file).replace("{{BASE}}", SERVER.baseUrl());
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(ok(body).withHeader("Content-Type", type)));
    }

    private static Optional<Find> best(String path) throws InterruptedException {
        FetchLimits limits =
                new FetchLimits("Test/1", Duration.ZERO, Duration.ofSeconds(5), 1_000_000, 5, Duration.ZERO, 8);
        try (Fetcher fetcher = new Fetcher(limits, CLOCK)) {
            Source source = Source.of("a", URI.create(SERVER.url(path)), SourceKind.AUTO)
                    .privateAllowed(true)
                    .source();
            return new Discovery(fetcher, CLOCK).discover(source) instanceof Discovery.Result.Looked looked
                    ? looked.discovered().best()
                    : Optional.empty();
        }
    }

    private static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static List<Path> folders(String name) throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(name))) {
            return folders.sorted().toList();
        }
    }
}
