// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.Jdeps.Edge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages are the steps of the story and depend downwards only; read from the compiled classes with jdeps. */
class PackagesTest {
    /** From the top of the house to its foundation. */
    private static final List<String> ORDER = List.of(
            "amtsblick",
            "amtsblick.command",
            "amtsblick.command.measure",
            "amtsblick.command.parse",
            "amtsblick.command.archive",
            "amtsblick.command.sources",
            "amtsblick.command.doctor",
            "amtsblick.command.serve",
            "amtsblick.command.wiring",
            "amtsblick.command.terminal",
            "amtsblick.bench.load",
            "amtsblick.bench",
            "amtsblick.bench.week",
            "amtsblick.demo",
            "amtsblick.demo.shape",
            "amtsblick.evaluate.search",
            "amtsblick.evaluate.day",
            "amtsblick.evaluate",
            "amtsblick.train",
            "amtsblick.web",
            "amtsblick.web.mcp",
            "amtsblick.web.openapi",
            "amtsblick.web.discovery",
            "amtsblick.web.opendata",
            "amtsblick.web.letter",
            "amtsblick.web.alert",
            "amtsblick.web.subscribe",
            "amtsblick.web.push",
            "amtsblick.web.calendar",
            "amtsblick.web.export",
            "amtsblick.web.terms",
            "amtsblick.web.operate",
            "amtsblick.web.operator",
            "amtsblick.web.limit",
            "amtsblick.web.review",
            "amtsblick.web.feed",
            "amtsblick.web.register",
            "amtsblick.web.compare",
            "amtsblick.web.dossier",
            "amtsblick.web.headlines",
            "amtsblick.web.item",
            "amtsblick.web.search",
            "amtsblick.web.sources",
            "amtsblick.web.api",
            "amtsblick.web.text",
            "amtsblick.web.quality",
            "amtsblick.web.problem",
            "amtsblick.templates",
            "amtsblick.web.page",
            "amtsblick.web.words",
            "amtsblick.web.answer",
            "amtsblick.web.format",
            "amtsblick.web.slug",
            "amtsblick.web.address",
            "amtsblick.web.site",
            "amtsblick.alert",
            "amtsblick.alert.mail",
            "amtsblick.alert.digest",
            "amtsblick.alert.subscription",
            "amtsblick.alert.match",
            "amtsblick.push",
            "amtsblick.push.hook",
            "amtsblick.push.follow",
            "amtsblick.push.hub",
            "amtsblick.push.turn",
            "amtsblick.upkeep",
            "amtsblick.crawl",
            "amtsblick.crawl.recheck",
            "amtsblick.crawl.harvest",
            "amtsblick.crawl.rhythm",
            "amtsblick.story",
            "amtsblick.story.fingerprint",
            "amtsblick.archive.local",
            "amtsblick.archive.store",
            "amtsblick.archive.store.item",
            "amtsblick.archive.store.alert",
            "amtsblick.archive.store.relay",
            "amtsblick.archive.store.visit",
            "amtsblick.archive.store.postgres",
            "amtsblick.archive.store.sqlite",
            "amtsblick.archive.store.migration",
            "amtsblick.archive.store.database",
            "amtsblick.archive.index",
            "amtsblick.archive.index.opensearch",
            "amtsblick.archive.index.opensearch.dsl",
            "amtsblick.archive.index.opensearch.wire",
            "amtsblick.archive.index.follow",
            "amtsblick.archive.index.search",
            "amtsblick.archive.index.counts",
            "amtsblick.archive.index.hint",
            "amtsblick.archive.index.words",
            "amtsblick.archive.index.lexicon",
            "amtsblick.archive.index.document",
            "amtsblick.archive.index.analysis",
            "amtsblick.archive.json",
            "amtsblick.archive",
            "amtsblick.archive.keeping",
            "amtsblick.archive.server",
            "amtsblick.archive.oversight",
            "amtsblick.archive.alert",
            "amtsblick.archive.relay",
            "amtsblick.query",
            "amtsblick.quality",
            "amtsblick.classify",
            "amtsblick.classify.fact",
            "amtsblick.classify.fact.paper",
            "amtsblick.classify.who",
            "amtsblick.classify.where",
            "amtsblick.classify.rule",
            "amtsblick.classify.scene",
            "amtsblick.classify.what",
            "amtsblick.classify.model",
            "amtsblick.classify.territory",
            "amtsblick.classify.gazetteer",
            "amtsblick.classify.label",
            "amtsblick.classify.text",
            "amtsblick.discover",
            "amtsblick.source",
            "amtsblick.source.kind",
            "amtsblick.parse",
            "amtsblick.parse.sitemap",
            "amtsblick.parse.listing",
            "amtsblick.parse.article",
            "amtsblick.parse.feed",
            "amtsblick.parse.feed.json",
            "amtsblick.parse.feed.xml",
            "amtsblick.parse.feed.entry",
            "amtsblick.parse.document",
            "amtsblick.parse.date",
            "amtsblick.fetch",
            "amtsblick.fetch.wire",
            "amtsblick.fetch.guard",
            "amtsblick.german",
            "amtsblick.language",
            "amtsblick.remark",
            "amtsblick.url",
            "amtsblick.config",
            "amtsblick.news",
            "amtsblick.news.label",
            "amtsblick.news.fact");

    @Test
    void dependsDownwardsOnly() {
        List<Edge> edges = edges();
        assertThat(edges).as("jdeps found the packages").hasSizeGreaterThan(10);
        assertThat(edges).allSatisfy(edge -> {
            assertThat(ORDER).as("every package has its place").contains(edge.from(), edge.to());
            if (!betweenPagesAndTemplates(edge)) {
                assertThat(ORDER.indexOf(edge.to()))
                        .as(edge.from() + " -> " + edge.to())
                        .isGreaterThan(ORDER.indexOf(edge.from()));
            }
        });
    }

    @Test
    void namesEachTypeOnce() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java") && !name.equals("package-info.java")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsRoomsSmallEnoughToBeLookedAround() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())))
                    .allSatisfy((room, types) ->
                            assertThat(types).as(room.toString()).isLessThanOrEqualTo(15));
        }
    }

    @Test
    void letsNoLuceneTypeCrossTheBoundary() {
        assertThat(Jdeps.run("package").lines())
                .filteredOn(line -> line.contains("-> org.apache.lucene"))
                .isNotEmpty()
                .allMatch(line -> line.strip().startsWith("amtsblick.archive.index")
                        || line.strip().startsWith("amtsblick.evaluate")
                        || isGrammarOfQueries(line));
    }

    /** What is typed is read by Lucene's parser, which knows no index. */
    private static boolean isGrammarOfQueries(String line) {
        return line.strip().startsWith("amtsblick.query ") && line.contains("-> org.apache.lucene.queryparser.");
    }

    @Test
    void letsNoTypeOfTheDatabaseCrossTheBoundary() {
        assertThat(Jdeps.run("package").lines())
                .filteredOn(line ->
                        line.strip().startsWith("amtsblick") && line.matches(".*-> (java\\.sql|org\\.sqlite).*"))
                .isNotEmpty()
                .allMatch(line -> line.strip().startsWith("amtsblick.archive.store"));
    }

    /** The generated templates render the views that the rooms of web prepare: one step in two packages. */
    private static boolean betweenPagesAndTemplates(Edge edge) {
        return edge.from().startsWith("amtsblick.templates") && edge.to().startsWith("amtsblick.web");
    }

    private static List<Edge> edges() {
        return Jdeps.edges("package").stream()
                .map(edge -> new Edge(home(edge.from()), home(edge.to())))
                .filter(edge -> !edge.from().equals(edge.to()))
                .distinct()
                .toList();
    }

    /** Templates in folders are one package of the house. */
    private static String home(String name) {
        return name.startsWith("amtsblick.templates") ? "amtsblick.templates" : name;
    }
}
