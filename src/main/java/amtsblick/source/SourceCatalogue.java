// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import amtsblick.news.Rights;
import amtsblick.news.label.Level;
import amtsblick.parse.listing.Selectors;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sources of {@code config/sources.yaml}, read and checked; the file itself documents every key. */
public final class SourceCatalogue {
    private static final String FILE = "sources.yaml";
    private static final Map<String, SourceKind> KINDS = SourceKind.byId();
    private static final Map<String, Rights> RIGHTS = rights();
    private static final Map<String, Optional<Level>> LEVELS = levels();

    private final Map<String, Source> sources;

    private SourceCatalogue(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** Reads the file; any mistake is a {@code ConfigError} with file, line and key. */
    public static SourceCatalogue read(ConfigFolder config) {
        return config.made(SourceCatalogue.class, SourceCatalogue::readAnew);
    }

    private static SourceCatalogue readAnew(ConfigFolder config) {
        YamlMap root = config.yaml(FILE);
        Map<String, Source> sources = new LinkedHashMap<>();
        for (YamlMap entry : root.maps("sources")) {
            Source source = source(entry);
            entry.end();
            if (sources.put(source.id(), source) != null) {
                throw entry.error("id", "'" + source.id() + "' stands here a second time; ids must differ");
            }
        }
        root.end();
        return new SourceCatalogue(sources);
    }

    /** A catalogue of these sources, whose ids differ. */
    public static SourceCatalogue of(List<Source> list) {
        Map<String, Source> sources = new LinkedHashMap<>();
        list.forEach(source -> sources.put(source.id(), source));
        return new SourceCatalogue(sources);
    }

    /** All sources, in the order of the file. */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    /** The sources that are visited. */
    public List<Source> enabled() {
        return sources.values().stream().filter(Source::enabled).toList();
    }

    /** The source with this id, switched on or not. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    private static Source source(YamlMap entry) {
        URI address = entry.uri("address");
        SourceKind kind = entry.has("kind") ? entry.oneOf("kind", KINDS) : SourceKind.AUTO;
        SourceDraft draft = Source.of(id(entry, address), address, kind)
                .name(entry.optionalText("name").orElse(bare(address)))
                .region(entry.optionalText("region").orElse("DE"))
                .level(entry.has("level") ? entry.oneOf("level", LEVELS) : Optional.empty())
                .topicFilter(entry.optionalText("topics"))
                .interval(entry.optionalDuration("interval"))
                .selectors(entry.map("selectors").map(SourceCatalogue::selectors))
                .robotsOverride(entry.optionalText("robotsOverride"))
                .privateAllowed(entry.has("privateAllowed") && entry.bool("privateAllowed"))
                .movedTo(house(entry))
                .headers(entry.map("headers").map(RequestHeaders::read).orElse(Map.of()))
                .recheck(!entry.has("recheck") || entry.bool("recheck"))
                .enabled(!entry.has("enabled") || entry.bool("enabled"))
                .evidence(entry.optionalText("evidence").orElse(""))
                .verified(entry.optionalDate("verified"));
        entry.optionalUri("homepage").ifPresent(draft::homepage);
        entry.optionalText("language").ifPresent(draft::language);
        if (entry.has("rights")) {
            draft.rights(entry.oneOf("rights", RIGHTS));
        }
        Source source = draft.articles(articles(entry)).source();
        if (source.articles() == Articles.INDEX_ONLY && source.rights() == Rights.HEADLINE) {
            throw entry.error("fulltext", "rights: headline does not allow it");
        }
        return source;
    }

    private static Optional<String> house(YamlMap entry) {
        Optional<String> house = entry.optionalText("movedTo").map(name -> name.toLowerCase(Locale.ROOT));
        if (house.filter(name -> !name.matches("[\\p{L}0-9.-]+(:\\d+)?")).isPresent()) {
            throw entry.error("movedTo", "expected a host such as stadt.example, found '" + house.get() + "'");
        }
        return house;
    }

    private static Articles articles(YamlMap entry) {
        if (entry.has("fulltext")) {
            return entry.oneOf("fulltext", Map.of("index-only", Articles.INDEX_ONLY));
        }
        Map<String, Articles> values = Map.of("missing", Articles.MISSING, "never", Articles.NEVER);
        return entry.has("articles") ? entry.oneOf("articles", values) : Articles.MISSING;
    }

    private static String bare(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** An entry without an id is called by its host: {@code stadt.example} becomes {@code stadt-example}. */
    private static String id(YamlMap entry, URI address) {
        String id = entry.optionalText("id").orElseGet(() -> bare(address).replaceAll("[^a-z0-9]+", "-"));
        if (!id.matches("[a-z0-9][a-z0-9.-]*")) {
            throw entry.error("id", "expected lower-case letters, digits, dots and hyphens, found '" + id + "'");
        }
        return id;
    }

    private static Selectors selectors(YamlMap map) {
        Selectors selectors = new Selectors(
                map.text("item"),
                map.optionalText("title"),
                map.optionalText("link"),
                map.optionalText("date"),
                map.optionalText("teaser"),
                map.optionalText("kicker"),
                map.optionalText("next"));
        map.end();
        return selectors;
    }

    private static Map<String, Rights> rights() {
        Map<String, Rights> rights = new LinkedHashMap<>();
        for (Rights value : Rights.values()) {
            rights.put(value.id(), value);
        }
        return rights;
    }

    private static Map<String, Optional<Level>> levels() {
        Map<String, Optional<Level>> levels = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            levels.put(level.id(), Optional.of(level));
        }
        levels.put("press", Optional.empty());
        return levels;
    }
}
