// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;
import amtsblick.url.CanonicalLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Labels that an operator set by hand in {@code overrides.yaml}, by the item's id. They outlive every change of the rules. */
public final class Overrides {
    static final String FILE = "overrides.yaml";
    static final String BY_HAND = "by-hand";

    private final Map<String, Override> byId = new LinkedHashMap<>();

    /**
     * What is set; what is empty is left to the rules.
     *
     * @param title of the item, and its teaser: what can be learnt from; may be missing
     */
    public record Override(
            Optional<String> title,
            Optional<String> teaser,
            List<String> regions,
            List<String> places,
            Optional<String> level,
            Optional<String> kind,
            List<String> topics) {}

    private Overrides() {}

    /** Reads and checks the file; an id that is not in the taxonomy is a {@code ConfigError}. */
    public static Overrides of(ConfigFolder config) {
        Overrides read = new Overrides();
        return config.read(FILE, root -> {
            List<YamlMap> entries = root.maps("overrides");
            if (!entries.isEmpty()) {
                read.put(entries, Regions.of(config), Taxonomy.of(config));
            }
            return read;
        });
    }

    private void put(List<YamlMap> entries, Regions regions, Taxonomy taxonomy) {
        for (YamlMap entry : entries) {
            Override override = new Override(
                    entry.optionalText("title"),
                    entry.optionalText("teaser"),
                    entry.texts("regions"),
                    entry.texts("places"),
                    entry.optionalText("level"),
                    entry.optionalText("kind"),
                    entry.texts("topics"));
            check(entry, override, regions, taxonomy);
            entry.optionalText("note");
            if (byId.put(entry.text("id"), override) != null) {
                entry.wrong("id", "this id stands here a second time");
            }
            entry.end();
        }
    }

    private static void check(YamlMap entry, Override override, Regions regions, Taxonomy taxonomy) {
        List<String> kinds = taxonomy.kinds().stream().map(Taxonomy.Term::id).toList();
        List<String> topics = taxonomy.topics().stream().map(Taxonomy.Term::id).toList();
        known(entry, "regions", override.regions, regions.codes());
        known(entry, "kind", override.kind.stream().toList(), kinds);
        known(entry, "topics", override.topics, topics);
        List<String> levels = Stream.of(Level.values()).map(Level::id).toList();
        known(entry, "level", override.level.stream().toList(), levels);
    }

    private static void known(YamlMap entry, String key, List<String> values, List<String> known) {
        for (String value : values) {
            if (!known.contains(value)) {
                entry.wrong(key, "'" + value + "' is not known; known are " + String.join(", ", known));
            }
        }
    }

    /** All of them, in the order of the file. */
    public List<Override> all() {
        return List.copyOf(byId.values());
    }

    /** The labels with what was set by hand in the place of what the rules found. */
    Labels apply(Headline headline, Labels labels) {
        if (byId.isEmpty()) {
            return labels;
        }
        Override override = byId.get(ItemId.of(CanonicalLink.of(headline.link())));
        return override == null
                ? labels
                : new Labels(
                        byHand(override.regions, labels.regions()),
                        byHand(override.places, labels.places()),
                        override.level.map(Overrides::byHand).orElse(labels.level()),
                        override.kind.map(Overrides::byHand).orElse(labels.kind()),
                        byHand(override.topics, labels.topics()),
                        labels.bodies(),
                        labels.facts(),
                        labels.rules());
    }

    private static List<Label> byHand(List<String> set, List<Label> found) {
        return set.isEmpty() ? found : set.stream().map(Overrides::byHand).toList();
    }

    private static Label byHand(String value) {
        return new Label(value, BY_HAND, List.of());
    }
}
