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
     * Those who act, in the order of the text, and the publisher where it is a body itself.
     *
     * @param evidence the names of regions and places in the headline
     * @param about its regions and places
     * @param host of the publisher
     */
    public List<Label> find(PhraseMatcher.Hits hits, List<Evidence> evidence, Labels about, String host) {
        HeadlineWords words = hits.words();
        List<Label> found = new ArrayList<>();
        String country = country(about);
        for (BodyMention mention : names.find(hits)) {
            if (BodyRole.acts(words, mention)) {
                mention.in(country)
                        .flatMap(body -> name(words, mention, body, evidence, about)
                                .map(name -> label(words, mention, body, name)))
                        .ifPresent(label -> add(found, label));
            }
        }
        names.publisher(host).ifPresent(name -> add(found, new Label(name, "body-publisher", List.of())));
        return found;
    }

    private static String country(Labels about) {
        String code = about.regions().getFirst().value();
        return code.startsWith("AT") || code.startsWith("CH") ? code.substring(0, 2) : "DE";
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

    private static Label label(HeadlineWords words, BodyMention mention, NamedBody body, String name) {
        String rule = switch (words.zone(mention.from())) {
            case HeadlineWords.KICKER -> "body-kicker";
            case HeadlineWords.TITLE -> "body-title";
            default -> "body-teaser";
        };
        int end = body.type() == NamedBody.Type.OF_PLACE ? mention.to() + 1 : mention.to();
        return new Label(name, rule, List.of(words.printed(mention.from(), end)));
    }

    private Optional<String> name(
            HeadlineWords words, BodyMention mention, NamedBody body, List<Evidence> evidence, Labels about) {
        String code = about.regions().getFirst().value();
        return switch (body.type()) {
            case OWN, OF_COUNTRY -> Optional.of(body.name());
            case OF_PLACE -> ofPlace(words, mention, body);
            case OF_ITEM ->
                about.places().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                body.name() + " " + about.places().getFirst().value());
            case OF_STATE ->
                beside(words, mention, evidence)
                        .or(() -> Optional.of(code).filter(one -> one.contains("-")))
                        .map(state -> OfficeName.of(body, state, regions))
                        .or(() -> Optional.of(body.federal()).filter(name -> !name.isEmpty() && code.equals("DE")));
        };
    }

    /** "Innenministerium Niedersachsen", "Hessens Digitalministerin", "Finanzministerium in Kiel" */
    private static Optional<String> beside(HeadlineWords words, BodyMention mention, List<Evidence> evidence) {
        for (Evidence one : evidence) {
            boolean named = one.from() < words.size()
                    && one.regions().size() == 1
                    && !one.rule().startsWith("no-");
            int behind = one.from() - mention.to();
            int before = mention.from() - one.from();
            boolean near = behind == 0 && words.runsOn(mention.to() - 1)
                    || behind == 1 && (words.is(mention.to(), "in") || words.is(mention.to(), "von"))
                    || before == 1 && words.runsOn(one.from())
                    || before == 2 && words.runsOn(one.from()) && words.isHyphenated(one.from());
            if (named && near && one.regions().getFirst().contains("-")) {
                return Optional.of(one.regions().getFirst());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofPlace(HeadlineWords words, BodyMention mention, NamedBody body) {
        int next = mention.to();
        boolean named = next < words.size() && words.runsOn(next - 1) && words.isCapital(next);
        return named ? Optional.of(body.name() + " " + placeFrom(words, next)) : Optional.empty();
    }

    private static String placeFrom(HeadlineWords words, int from) {
        int end = from + 1;
        while (end < words.size() && words.isHyphenated(end - 1)) {
            end++;
        }
        return words.printed(from, end);
    }
}
