// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.scene;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Gazetteer;
import amtsblick.classify.gazetteer.GazetteerFiles;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.gazetteer.OfficeHolders;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.PhraseTable;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what a headline names: regions, counties and places by the {@link Gazetteer}, bodies and adjectives by phrases. */
public final class MentionFinder {
    /** "Bayernportal", "Hessenkasse": names that begin compounds often enough and nothing else begins so. */
    private static final List<String> IN_COMPOUNDS =
            List.of("bayern", "hessen", "thüringen", "niedersachsen", "saarland");

    private static final Comparator<Mention> LONGEST = Comparator.comparingInt((Mention m) -> m.from() - m.to())
            .thenComparing(Mention::usage)
            .thenComparingInt(Mention::from);

    private final Gazetteer gazetteer;
    private final PhraseTable<Named> named;

    /** What a phrase names; where {@code exact}, capitals must be as in {@code printed}. */
    private record Named(List<Entity> entities, Mention.Usage usage, boolean exact, String printed) {
        Named(Entity entity, Mention.Usage usage, boolean exact, String printed) {
            this(List.of(entity), usage, exact, printed);
        }
    }

    private MentionFinder(Gazetteer gazetteer, PhraseTable<Named> named) {
        this.gazetteer = gazetteer;
        this.named = named;
    }

    /** Hands its phrases to {@code builder}. */
    public static MentionFinder of(ConfigFolder config, Gazetteer gazetteer, PhraseMatcher.Builder builder) {
        Map<Integer, Named> named = new HashMap<>();
        for (TermTable.Row row : TermTable.rows(config, "states.tsv", "code", "de", "adjectives")) {
            Entity region = GazetteerFiles.region(row);
            for (String adjective : row.list("adjectives")) {
                add(builder, named, adjective + "*", new Named(region, Mention.Usage.ADJECTIVE, false, adjective));
            }
            String name = region.label().toLowerCase(Locale.GERMAN);
            if (IN_COMPOUNDS.contains(name)) {
                add(builder, named, name + "*", new Named(region, Mention.Usage.COMPOUND, false, name));
            }
        }
        for (TermTable.Row row : TermTable.rows(config, "bodies.tsv", "names", "regions", "level", "branch")) {
            body(row, builder, named);
        }
        OfficeHolders.read(config)
                .forEach((name, terms) -> add(builder, named, name, new Named(terms, Mention.Usage.NAME, false, name)));
        return new MentionFinder(gazetteer, new PhraseTable<>(named));
    }

    private static void body(TermTable.Row row, PhraseMatcher.Builder builder, Map<Integer, Named> named) {
        Level level = Level.of(row.text("level")).orElseThrow(() -> row.error("level", "expected a level"));
        boolean branches = row.optional("branch").filter("yes"::equals).isPresent();
        for (String name : row.list("names")) {
            String label = (name.startsWith("-") ? name.substring(1) : name).replace("*", "");
            Entity entity = Entity.body(label, row.list("regions"), level, branches);
            try {
                add(builder, named, name, new Named(entity, Mention.Usage.NAME, hasCapitalsInARow(label), label));
            } catch (IllegalArgumentException e) {
                throw row.error("names", String.valueOf(e.getMessage()));
            }
        }
    }

    /** The first entry of a phrase counts. */
    private static void add(PhraseMatcher.Builder builder, Map<Integer, Named> named, String phrase, Named what) {
        named.putIfAbsent(builder.add(Phrase.parse(phrase)), what);
    }

    private static boolean hasCapitalsInARow(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isUpperCase(name.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The mentions in the order of the text; where two overlap, the longer one. */
    public List<Mention> find(PhraseMatcher.Hits hits) {
        HeadlineWords words = hits.words();
        List<Mention> all = new ArrayList<>();
        hits.each(named, (what, from, to) -> {
            if (!what.exact || words.printed(from, to).startsWith(what.printed)) {
                all.add(new Mention(from, to, what.usage, what.entities));
            }
        });
        for (int word = 0; word < words.size(); word++) {
            gazetteer.at(words, word).ifPresent(all::add);
        }
        return withoutOverlaps(all);
    }

    private static List<Mention> withoutOverlaps(List<Mention> all) {
        all.sort(LONGEST);
        List<Mention> kept = new ArrayList<>(all.size());
        for (Mention mention : all) {
            if (!overlapsOneOf(kept, mention)) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(Mention::from));
        return kept;
    }

    private static boolean overlapsOneOf(List<Mention> kept, Mention mention) {
        for (Mention other : kept) {
            if (mention.from() < other.to() && other.from() < mention.to()) {
                return true;
            }
        }
        return false;
    }
}
