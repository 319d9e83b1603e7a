// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Amendment.Corrected;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.oversight.Correction;
import amtsblick.classify.Classifier;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.SourceDraft;
import amtsblick.source.SourceKind;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels and stories made anew in a real archive, also where the job is interrupted or news come in meanwhile. */
class RelabellingTest {
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();
    private static final StoryWords WORDS = StoryWords.of(CONFIG);
    private static final List<Source> SOURCES =
            List.of(source("a", "DE-TH"), source("b", "DE-TH"), source("c", "DE-TH"));
    private static final Classifier CLASSIFIER = Classifier.of(CONFIG, SOURCES);
    private static final int MANY = 1_200;

    @TempDir
    private Path folder;

    private Archive archive;
    private final Stories live = new Stories(WORDS);
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        archive = LocalArchive.open(
                folder.resolve("data"), CONFIG, InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void oneStaleItemAmongManyIsFoundHoweverOldItIs() {
        keep(IntStream.range(0, MANY).mapToObj(i -> fresh("new" + i)).toList());
        run();
        assertThat(relabelling().isDue()).isFalse();
        keep(List.of(stale("old", "2003-05-12")));
        assertThat(relabelling().stale()).isEqualTo(1);
        assertThat(relabelling().isDue()).isTrue();
        run();
        assertThat(told).containsExactly("old");
        assertThat(relabelling().isDue()).isFalse();
    }

    @Test
    void anEmptyArchiveHasNothingToDo() {
        assertThat(relabelling().isDue()).isFalse();
    }

    @Test
    void whatTheSourceSaidStaysAsItIs() {
        NewsItem before = stale("a", "2025-06-30");
        keep(List.of(before));
        run();
        NewsItem after = item(before);
        assertThat(after.labels().rules()).isEqualTo(CLASSIFIER.version(CLASSIFIER.publisher(SOURCES.getFirst())));
        assertThat(after.withLabels(before.labels())).isEqualTo(before);
    }

    @Test
    void aChangedRegionOfOneSourceRelabelsItsItemsAlone() {
        NewsItem one = fresh("one");
        NewsItem other = of(SOURCES.get(1), "other");
        keep(List.of(one, other));
        run();
        long last = archive.changes().last();
        List<Source> moved = List.of(source("a", "DE-SN"), SOURCES.get(1));
        assertThat(relabelling(moved).stale()).isEqualTo(1);
        relabelling(moved).run(this::note, _ -> {});
        assertThat(item(one).labels().regionCodes()).containsExactly("DE-SN");
        assertThat(item(other).labels()).isEqualTo(other.labels());
        assertThat(archive.changes().after(last, 10))
                .filteredOn(change -> change.what() == What.RELABELLED)
                .extracting(Change::item)
                .containsExactly(one.id());
        assertThat(relabelling(moved).isDue()).isFalse();
    }

    @Test
    void aChangedLevelOfOneSourceRelabelsItsItemsAlone() {
        keep(List.of(fresh("one"), of(SOURCES.get(1), "other")));
        List<Source> raised =
                List.of(draft("a", "DE-TH").level(Optional.of(Level.FEDERAL)).source(), SOURCES.get(1));
        assertThat(relabelling(raised).stale()).isEqualTo(1);
    }

    @Test
    void changedWordsMakeStoriesAnew() throws IOException {
        List<NewsItem> items = List.of(
                labelled("h1", "Husum eröffnet digitales Hafenamt HafenKlar"),
                by(SOURCES.get(1), "h2", "HafenKlar startet in Husum"));
        keep(items);
        assertThat(run()).contains(1);
        assertThat(item(items.get(0)).story())
                .isPresent()
                .isEqualTo(item(items.get(1)).story());
        StoryWords nothing = wordsThatProveNothing("husum", "hafenklar", "hafenamt", "hafen", "klar", "amt");
        Relabelling other =
                new Relabelling(archive, SourceCatalogue.of(SOURCES), CLASSIFIER, nothing, new Stories(nothing));
        assertThat(other.isDue()).isTrue();
        assertThat(other.run(this::note, _ -> {})).contains(0);
        assertThat(item(items.get(0)).story()).isEmpty();
        assertThat(item(items.get(0)).revisions()).isEmpty();
        assertThat(other.isDue()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void aRunThatBreaksOffGoesOnWhereItWas() {
        keepManyStale();
        assertThatThrownBy(() -> relabelling().run(this::failAtTheSevenHundredth, _ -> {}))
                .hasMessage("the reader of these has gone");
        assertThat(relabelling().stale()).isLessThan(MANY).isPositive();
        run();
        assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThan(MANY / 2);
        assertThatAllIsDone();
    }

    @Test
    void aRunThatIsInterruptedGoesOnWhereItWas() {
        keepManyStale();
        assertThatThrownBy(() -> relabelling()
                        .run(this::note, _ -> Thread.currentThread().interrupt()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("stopped");
        assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
        assertThat(told).isNotEmpty().hasSizeLessThan(MANY);
        run();
        assertThat(told).doesNotHaveDuplicates().hasSize(MANY);
        assertThatAllIsDone();
    }

    /** What was labelled by the first run and never by the second is in its story all the same. */
    private void assertThatAllIsDone() {
        assertThat(relabelling().isDue()).isFalse();
        List<NewsItem> joined = new ArrayList<>();
        archive.items().export(item -> item.story().ifPresent(_ -> joined.add(item)));
        assertThat(joined)
                .extracting(item -> item.headline().title())
                .containsExactlyInAnyOrder("Husum eröffnet digitales Hafenamt HafenKlar", "HafenKlar startet in Husum");
    }

    @Test
    void anItemThatArrivesMeanwhileKeepsItsLabelsAndItsStory() {
        NewsItem known = staleOf("h1", "Husum eröffnet digitales Hafenamt HafenKlar", "2025-06-30");
        NewsItem news = by(SOURCES.get(1), "h2", "HafenKlar startet in Husum");
        keep(List.of(known));
        AtomicBoolean once = new AtomicBoolean();
        relabelling().run(this::note, _ -> {
            if (once.compareAndSet(false, true)) {
                visit(news);
            }
        });
        assertThat(told).containsExactly("h1");
        assertThat(item(news).labels()).isEqualTo(news.labels());
        assertThat(item(news).story()).isPresent().isEqualTo(item(known).story());
        NewsItem later = by(SOURCES.get(2), "h3", "Husum: Liegeplätze über HafenKlar");
        visit(later);
        assertThat(item(later).story())
                .as("of what came afterwards")
                .isEqualTo(item(news).story());
    }

    @Test
    void labelsSetByHandStay() {
        NewsItem item = stale("a", "2025-06-30");
        keep(List.of(item));
        Correction berlin =
                new Correction(List.of("DE-BE"), List.of(), Optional.empty(), Optional.empty(), List.of(), "");
        archive.keeping().amend(List.of(new Corrected(item.id(), Optional.of(berlin))));
        run();
        assertThat(item(item).labels().regionCodes()).containsExactly("DE-BE");
        archive.keeping().amend(List.of(new Corrected(item.id(), Optional.empty())));
        assertThat(item(item).labels()).isEqualTo(labels(item));
    }

    @Test
    void aSourceThatIsNotKnownAnyMoreIsLabelledOnce() {
        keep(List.of(stale("a", "2025-06-30")));
        relabelling(List.of()).run(this::note, _ -> {});
        assertThat(relabelling(List.of()).isDue()).isFalse();
    }

    @Test
    void aLinkWithoutAHostStopsNothing() {
        NewsItem item = Samples.withHeadline(
                stale("a", "2025-06-30"),
                said -> Headline.of(
                        "", said.title(), "", URI.create("urn:x:1"), said.date().orElseThrow()));
        keep(List.of(item));
        relabelling(List.of()).run(this::note, _ -> {});
        assertThat(relabelling(List.of()).isDue()).isFalse();
    }

    private Optional<Integer> run() {
        return relabelling().run(this::note, _ -> {});
    }

    /** By its former place, which is named after the item. */
    private void note(Labels before, Labels after) {
        told.add(before.placeNames().isEmpty() ? "fresh" : before.placeNames().getFirst());
    }

    private void failAtTheSevenHundredth(Labels before, Labels after) {
        if (told.size() == 700) {
            throw new IllegalStateException("the reader of these has gone");
        }
        note(before, after);
    }

    private void keepManyStale() {
        List<NewsItem> items = new ArrayList<>(IntStream.range(2, MANY)
                .mapToObj(i -> stale("old" + i, "2003-05-12"))
                .toList());
        items.addFirst(staleOf("h1", "Husum eröffnet digitales Hafenamt HafenKlar", "2025-06-30"));
        items.addFirst(from("b", staleOf("h2", "HafenKlar startet in Husum", "2025-06-30")));
        keep(items);
    }

    private void keep(List<NewsItem> items) {
        archive.keeping().report(Report.of(items));
    }

    /** As the crawler keeps it: joined inside the transaction. */
    private void visit(NewsItem item) {
        archive.keeping().report(List.of(item.id()), _ -> {
            Stories.Joined joined = live.join(List.of(item));
            return new Report(joined.items(), Optional.empty(), joined.learned(), List.of());
        });
    }

    private NewsItem item(NewsItem item) {
        return archive.items().get(item.id()).orElseThrow();
    }

    private Relabelling relabelling() {
        return new Relabelling(archive, SourceCatalogue.of(SOURCES), CLASSIFIER, WORDS, live);
    }

    private Relabelling relabelling(List<Source> sources) {
        return new Relabelling(archive, SourceCatalogue.of(sources), Classifier.of(CONFIG, sources), WORDS, live);
    }

    private StoryWords wordsThatProveNothing(String... words) throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        String more = String.join("\t0\n", words) + "\t0\n";
        Files.writeString(config.resolve("story-words.tsv"), CONFIG.text("story-words.tsv") + more);
        return StoryWords.of(ConfigFolder.of(config, _ -> null));
    }

    private static NewsItem stale(String name, String day) {
        return staleOf(name, "Ohne Ort " + name, day);
    }

    private static NewsItem staleOf(String name, String title, String day) {
        Labels old = Samples.labels(List.of("DE-HB"), List.of(name), "report", List.of());
        return from("a", Samples.item(name, title, "", day, old));
    }

    private static NewsItem fresh(String name) {
        return of(SOURCES.getFirst(), name);
    }

    private static NewsItem of(Source source, String name) {
        NewsItem item = from(source.id(), stale(name, "2025-06-30"));
        return item.withLabels(CLASSIFIER.classifyOfSource(item.headline(), CLASSIFIER.publisher(source)));
    }

    private static NewsItem labelled(String name, String title) {
        NewsItem item = staleOf(name, title, "2025-06-30");
        return item.withLabels(labels(item));
    }

    private static NewsItem by(Source source, String name, String title) {
        NewsItem item = from(source.id(), staleOf(name, title, "2025-06-30"));
        return item.withLabels(CLASSIFIER.classifyOfSource(item.headline(), CLASSIFIER.publisher(source)));
    }

    private static Labels labels(NewsItem item) {
        return CLASSIFIER.classifyOfSource(item.headline(), CLASSIFIER.publisher(SOURCES.getFirst()));
    }

    private static NewsItem from(String source, NewsItem item) {
        return Samples.ofSource(item, source, "Blatt " + source);
    }

    private static Source source(String id, String region) {
        return draft(id, region).source();
    }

    private static SourceDraft draft(String id, String region) {
        return Source.of(id, URI.create("https://" + id + ".example/feed"), SourceKind.FEED)
                .name("Blatt " + id)
                .region(region)
                .level(Optional.of(Level.STATE));
    }
}
