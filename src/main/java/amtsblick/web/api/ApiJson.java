// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.classify.Explanation;
import amtsblick.classify.label.Reasons;
import amtsblick.news.Dimension;
import amtsblick.news.Label;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.web.answer.Json;
import amtsblick.web.page.Reader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Items as JSON, under the same grammar of addresses as the pages. */
final class ApiJson {
    private ApiJson() {}

    /** A page of items, with the counts of its facets where they are wanted. */
    static byte[] page(NewsPage page, boolean counted, Reader reader) {
        ObjectNode root = Json.object();
        root.put("total", page.total());
        root.put("page", page.query().page());
        root.put("pages", page.pages());
        ArrayNode notes = root.putArray("notes");
        page.notes().forEach(notes::add);
        ArrayNode items = root.putArray("items");
        page.hits().forEach(hit -> item(items.addObject(), hit.item(), reader));
        if (counted) {
            facets(root.putObject("facets"), page.facets());
        }
        return Json.bytes(root);
    }

    private static void facets(ObjectNode facets, NewsPage.Facets counts) {
        for (Dimension dimension : Dimension.values()) {
            counts(facets.putObject(dimension.id()), counts.of(dimension));
        }
    }

    static byte[] item(NewsItem item, Reader reader) {
        ObjectNode root = Json.object();
        item(root, item, reader);
        ArrayNode versions = root.putArray("revisions");
        item.revisions()
                .forEach(revision -> versions.addObject()
                        .put("title", revision.headline().fullTitle())
                        .put("until", revision.until().toString()));
        return Json.bytes(root);
    }

    /** How a text is weighed: its labels with their reasons, and all that spoke for others. */
    static byte[] explanation(Explanation explanation, String rules) {
        ObjectNode root = Json.object();
        labels(root.putArray("regions"), explanation.labels().regions());
        labels(root.putArray("places"), explanation.labels().places());
        label(root.putObject("level"), explanation.labels().level());
        label(root.putObject("kind"), explanation.labels().kind());
        labels(root.putArray("topics"), explanation.labels().topics());
        ArrayNode reasons = root.putArray("reasons");
        explanation.labels().all().forEach(label -> reasons.add(Reasons.sentence(label, label.value(), Locale.GERMAN)));
        ObjectNode weighed = root.putObject("weighed");
        weighed(weighed.putArray("regions"), explanation.regions());
        weighed(weighed.putArray("levels"), explanation.levels());
        weighed(weighed.putArray("kinds"), explanation.kinds());
        weighed(weighed.putArray("topics"), explanation.topics());
        return Json.bytes(root.put("rules", rules));
    }

    private static void weighed(ArrayNode array, List<Explanation.Candidate> candidates) {
        for (Explanation.Candidate candidate : candidates) {
            ArrayNode words = array.addObject()
                    .put("value", candidate.value())
                    .put("weight", candidate.weight())
                    .putArray("words");
            candidate.words().forEach(words::add);
        }
    }

    private static void item(ObjectNode node, NewsItem item, Reader reader) {
        node.put("id", item.id());
        node.put("url", reader.absolute("/item/" + item.id()));
        node.put("link", item.headline().link().toString());
        item.headline().kicker().ifPresent(kicker -> node.put("kicker", kicker));
        node.put("title", item.headline().title());
        node.put("snippet", item.snippet());
        item.headline().date().ifPresent(date -> {
            node.put("date", date.day().toString());
            date.instant().ifPresent(instant -> node.put("published", instant.toString()));
        });
        if (!item.undated()) {
            node.put("firstSeen", item.firstSeen().toString());
        }
        node.put("source", item.source());
        node.put("sourceName", item.sourceName());
        node.put("language", item.language());
        labels(node.putArray("regions"), item.labels().regions());
        labels(node.putArray("places"), item.labels().places());
        label(node.putObject("level"), item.labels().level());
        label(node.putObject("kind"), item.labels().kind());
        labels(node.putArray("topics"), item.labels().topics());
        item.story().ifPresent(story -> node.put("story", story));
    }

    private static void labels(ArrayNode array, List<Label> labels) {
        labels.forEach(label -> label(array.addObject(), label));
    }

    private static void label(ObjectNode node, Label label) {
        node.put("value", label.value()).put("rule", label.rule());
        ArrayNode words = node.putArray("words");
        label.words().forEach(words::add);
    }

    private static void counts(ObjectNode node, Map<String, Long> counts) {
        counts.forEach((value, count) -> node.put(value, count));
    }
}
