// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.label.Regions;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who acts in a headline, by short names. Immutable and thread-safe. */
public final class ActingBodies {
    /** More hardly act in one item. */
    private static final int MOST = 6;

    private final BodyNames names;
    private final Regions regions;

    private ActingBodies(BodyNames names, Regions regions) {
        this.names = names;
        this.regions = regions;
    }

    /** Hands its phrases to {@code builder}. */
    public static ActingBodies of(ConfigFolder config, PhraseMatcher.Builder builder) {
        return new ActingBodies(BodyNames.of(config, builder), Regions.of(config));
    }

    /**
     * Those who act, in the order of the text, and the publisher where it is a body itself; where there is none, who governs what it is
     * about.
     *
     * @param evidence the names of regions and places in the headline
     * @param about its regions and places
     * @param host of the publisher
     */
    public List<Label> find(PhraseMatcher.Hits hits, List<Evidence> evidence, Labels about, String host) {
        HeadlineWords words = hits.words();
        List<BodyMention> acting = new ArrayList<>(names.find(hits));
        acting.addAll(DescribedNames.of(words, evidence, acting));
        acting.removeIf(mention -> !BodyRole.acts(words, mention));
        CompleteName complete = new CompleteName(words, evidence, about, regions);
        List<Label> found = new ArrayList<>();
        Optional<String> publisher = names.publisher(host).or(() -> PartyGroup.publisher(host, about, regions));
        for (BodyMention mention : acting) {
            Optional<NamedBody> meant = mention.in(country(about), words.day())
                    .filter(body ->
                            publisher.filter(name -> isCalled(name, body)).isEmpty());
            if (meant.isPresent() && !isTitle(words, mention, acting, country(about))) {
                complete.of(mention, meant.get()).stream()
                        .filter(named -> acting.stream()
                                .noneMatch(other -> other.from() > mention.from() && other.from() < named.end()))
                        .forEach(named -> add(found, label(words, mention, named)));
            }
        }
        publisher.ifPresent(name -> add(found, new Label(names.on(words.day(), name), "body-publisher", List.of())));
        if (found.isEmpty()) {
            return GoverningBody.of(words, evidence, about, regions);
        }
        GoverningBody.government(words, about, regions).ifPresent(label -> add(found, label));
        return withCanton(found, words, evidence, about);
    }

    /** "Kanton Bern" acts beside those of whom none is of Bern. */
    private List<Label> withCanton(List<Label> found, HeadlineWords words, List<Evidence> evidence, Labels about) {
        if (country(about).equals("CH")) {
            for (Label canton : GoverningBody.of(words, evidence, about, regions)) {
                String name = canton.value().substring(canton.value().indexOf(' '));
                if (found.stream().noneMatch(label -> label.value().endsWith(name))) {
                    add(found, canton);
                }
            }
        }
        return found;
    }

    /** "der Städtetag" in what a Städtetag publishes is that one. */
    private static boolean isCalled(String publisher, NamedBody body) {
        return body.isOfState() && publisher.startsWith(body.name());
    }

    private static String country(Labels about) {
        String code = about.regions().getFirst().value();
        return code.startsWith("AT") || code.startsWith("CH") || code.equals("EU") ? code.substring(0, 2) : "DE";
    }

    /** "Digitalminister Dirk Demo": the person tells whose minister it is. */
    private static boolean isTitle(HeadlineWords words, BodyMention office, List<BodyMention> acting, String country) {
        return office.isOffice()
                && words.runsOn(office.to() - 1)
                && acting.stream()
                        .anyMatch(other -> other.isPerson()
                                && other.from() == office.to()
                                && other.in(country, words.day()).isPresent());
    }

    private static void add(List<Label> found, Label label) {
        for (Label other : found) {
            if (other.value().equals(label.value())) {
                return;
            }
        }
        if (found.size() < MOST) {
            found.add(label);
        }
    }

    private Label label(HeadlineWords words, BodyMention mention, CompleteName.Named named) {
        String rule = mention.isPerson()
                ? "body-person"
                : switch (words.zone(mention.from())) {
                    case HeadlineWords.KICKER -> "body-kicker";
                    case HeadlineWords.TITLE -> "body-title";
                    default -> "body-teaser";
                };
        return new Label(names.on(words.day(), named.name()), rule, List.of(words.printed(named.from(), named.end())));
    }
}
