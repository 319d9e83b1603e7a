// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.classify.label.Taxonomy.Term;
import amtsblick.classify.territory.Territories;
import amtsblick.crawl.harvest.House;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Labels;
import amtsblick.source.Source;
import amtsblick.web.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the values of filters are called in a reader's language. */
public final class Names {
    private final Site site;
    private final Messages m;

    public Names(Site site, Messages m) {
        this.site = site;
        this.m = m;
    }

    /** As a choice is labelled, among others: with the remark that tells what else is meant, "Register (Once-Only)", or its key. */
    public String inFull(Dimension dimension, String value) {
        return switch (dimension) {
            case TOPIC -> term(site.taxonomy().topic(value), value, Term::label);
            case AGS ->
                site.territories()
                        .keyName(value, m.lang().locale())
                        .map(name -> name + " (" + value + ")")
                        .orElse(value);
            default -> of(dimension, value);
        };
    }

    /** What a value is called, {@code DE-TH} "Thüringen"; the value itself where it has no other name. */
    public String of(Dimension dimension, String value) {
        return switch (dimension) {
            case REGION -> region(value);
            case TOPIC -> term(site.taxonomy().topic(value), value, Term::name);
            case KIND -> term(site.taxonomy().kind(value), value, Term::name);
            case SOURCE -> site.sources().find(value).map(Source::name).orElse(value);
            case PLACE, BODY -> value;
            case AREA -> site.territories().areaName(value, m.lang().locale());
            case AGS -> site.territories().keyName(value, m.lang().locale()).orElse(value);
            default -> word(dimension, value);
        };
    }

    /** Those of an item's regions and places that have an official key. */
    public List<Territories.Geocoded> geocoded(Labels labels) {
        return site.territories().geocoded(labels.regionCodes(), labels.placeNames());
    }

    /** Whether the item was reported by a source that is not at home where it leads; of sources we no longer read, nothing is known. */
    public boolean isForeign(NewsItem item) {
        return site.sources()
                .find(item.source())
                .filter(source -> !House.owns(source, item.headline().link()))
                .isPresent();
    }

    public String level(String id) {
        return word(Dimension.LEVEL, id);
    }

    /** "Bundesweit" is where, "Bund" is who: readers are not to take one for the other. */
    private String region(String code) {
        String key = Dimension.REGION.id() + "." + code;
        return m.has(key) ? m.get(key) : site.regions().name(code, m.lang().locale());
    }

    /** Values of the program itself have their words among the messages. */
    private String word(Dimension dimension, String value) {
        String key = dimension.id() + "." + value;
        return m.has(key) ? m.get(key) : value;
    }

    private String term(Optional<Term> term, String id, BiFunction<Term, Locale, String> name) {
        return term.map(known -> name.apply(known, m.lang().locale())).orElse(id);
    }
}
