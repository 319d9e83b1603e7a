// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A headline that was labelled by hand.
 *
 * @param id the id of the line
 * @param headline kicker, title, teaser and date; nothing of the labels
 * @param publisher the host that published it
 * @param regions ISO 3166-2 codes, the primary region first
 * @param level the id of a level
 * @param kind the id of a kind
 * @param topics ids of topics
 * @param alsoRegions primary regions that are right too
 * @param alsoKinds kinds that are right too
 * @param story what those are called by that tell of the same event, where there are some
 * @param bodies who acts, by short names; empty where the line was labelled before there were any
 * @param said the facts of it; empty where the line was labelled before there were any
 * @param worth as many headlines as it counts for in learning; less than one where it was made up
 */
public record LabelledItem(
        String id,
        Headline headline,
        String publisher,
        List<String> regions,
        String level,
        String kind,
        List<String> topics,
        Set<String> alsoRegions,
        Set<String> alsoKinds,
        Optional<String> story,
        Optional<List<String>> bodies,
        Optional<LabelledFacts> said,
        double worth) {
    private static final List<String> NEEDED =
            List.of("id", "title", "publisher", "regions", "level", "kind", "topics");
    private static final URI LINK = URI.create("https://labelled.invalid/");

    /**
     * Reads JSON lines.
     *
     * @throws IOException where the file cannot be read or a line is not an object with the expected fields; the message names
     *     file and line
     */
    public static List<LabelledItem> read(Path file) throws IOException {
        return LabelledLines.read(file, NEEDED, LabelledItem::item);
    }

    private static LabelledItem item(JsonNode node) {
        return new LabelledItem(
                node.get("id").asText(),
                headline(node),
                text(node, "publisher"),
                texts(node.get("regions")),
                text(node, "level"),
                text(node, "kind"),
                texts(node.get("topics")),
                new HashSet<>(texts(node.path("also").path("regions"))),
                new HashSet<>(texts(node.path("also").path("kind"))),
                Optional.of(text(node, "story")).filter(story -> !story.isEmpty()),
                node.has("bodies") ? Optional.of(texts(node.path("bodies"))) : Optional.empty(),
                node.has("facts") ? Optional.of(LabelledFacts.of(node.path("facts"))) : Optional.empty(),
                worth(node));
    }

    private static double worth(JsonNode node) {
        JsonNode worth = node.path("worth");
        if (!worth.isMissingNode() && (!worth.isNumber() || worth.asDouble() <= 0)) {
            throw new IllegalArgumentException("'worth' is no number above 0: " + worth);
        }
        return worth.asDouble(1);
    }

    private static Headline headline(JsonNode node) {
        return new Headline(
                Optional.of(text(node, "kicker")).filter(kicker -> !kicker.isBlank()),
                text(node, "title"),
                text(node, "teaser"),
                LINK,
                date(text(node, "date")),
                text(node, "date"),
                List.of(),
                Optional.empty());
    }

    /** Some items are dated by the month only; they count as the first of it. */
    private static Optional<PublicationDate> date(String text) {
        String day = text.length() == "2024-05".length() ? text + "-01" : text;
        return day.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.ofDay(LocalDate.parse(day)));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isNull() ? "" : node.path(key).asText("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }
}
