// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding;
import amtsblick.archive.Items;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.IndexForReading;
import amtsblick.archive.store.StoreForReading;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an archive is sound, also beside a running server: the database's own check, the checksum of every item, the checksums of the
 * index's files, and the index against the store, counted and sampled.
 */
public final class Verification implements AutoCloseable {
    private static final int SAMPLES = 1_000;

    private final ArchivePlace place;
    private final ConfigFolder config;
    private final StoreForReading store;

    private Verification(ArchivePlace place, ConfigFolder config, StoreForReading store) {
        this.place = place;
        this.config = config;
        this.store = store;
    }

    /** @throws ArchiveException where there is no archive */
    public static Verification of(ArchivePlace place, ConfigFolder config) {
        return new Verification(place, config, place.openForReading());
    }

    /** What is wrong, a sentence each; empty where nothing is. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        store.damage().forEach(damage -> findings.add("store: " + damage));
        try {
            store.items().export(_ -> {}).unreadable().forEach(id -> findings.add("store: item " + id + " is damaged"));
        } catch (ArchiveException e) {
            findings.add("store: " + e.getMessage());
        }
        findings.addAll(ofIndex());
        return findings;
    }

    private List<String> ofIndex() {
        try (IndexForReading index = place.openIndexForReading(WordAnalysis.of(config), store)) {
            List<String> findings = new ArrayList<>();
            index.damage().ifPresent(damage -> findings.add("index: " + damage));
            if (index.number() == store.last()) { // a running server may be ahead of its last commit
                against(index.finding(), findings);
            }
            return findings;
        } catch (ArchiveException e) {
            return List.of("index: " + e.getMessage());
        } catch (IOException e) {
            return List.of("index: " + e);
        }
    }

    private void against(Finding index, List<String> findings) {
        try {
            long known = store.items().size();
            if (index.size() != known) {
                findings.add("index: it has " + index.size() + " items, the store " + known);
            }
            long step = Math.max(1, store.lastPlace() / SAMPLES);
            for (long place = 0; place < store.lastPlace(); place += step) {
                sample(store.items().page(place, 1), index, findings);
            }
        } catch (ArchiveException e) {
            findings.add("index against store: " + e.getMessage());
        }
    }

    private static void sample(Items.Page page, Finding index, List<String> findings) {
        for (NewsItem item : page.items()) {
            Optional<NewsItem> found = index.get(item.id());
            NewsItem shown = item.withRevisions(List.of()).withFulltext("");
            if (found.isEmpty() || !found.get().headline().equals(shown.headline())) {
                findings.add("index: item " + item.id() + " is not what the store has");
            }
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
