// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static amtsblick.archive.json.JsonText.optional;
import static amtsblick.archive.json.JsonText.optionally;
import static amtsblick.archive.json.JsonText.parsed;
import static amtsblick.archive.json.JsonText.putText;
import static amtsblick.archive.json.JsonText.text;
import static amtsblick.archive.json.JsonText.texts;

import amtsblick.news.Headline;
import amtsblick.news.Headline.DayMark;
import amtsblick.news.PublicationDate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/** The JSON shape of a headline: part of {@link ItemJson}, and what a store keeps of what a source said. */
public final class HeadlineJson {
    private HeadlineJson() {}

    /** One line of JSON. */
    public static String write(Headline headline) {
        ObjectNode json = JsonText.MAPPER.createObjectNode();
        put(json, headline);
        return json.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException where it is no JSON or lacks what a headline needs
     */
    public static Headline read(String line) {
        return of(JsonText.tree(line));
    }

    static void put(ObjectNode json, Headline headline) {
        headline.kicker().ifPresent(kicker -> json.put("kicker", kicker));
        json.put("title", headline.title());
        putText(json, "teaser", headline.teaser());
        json.put("link", headline.link().toString());
        headline.date().ifPresent(date -> json.put("date", date(date)));
        putText(json, "printedDate", headline.printedDate());
        if (headline.dayMark() != DayMark.PRINTED) {
            json.put("dateMark", headline.dayMark().id());
        }
        if (!headline.categories().isEmpty()) {
            headline.categories().forEach(json.putArray("categories")::add);
        }
        headline.guid().ifPresent(guid -> json.put("guid", guid));
    }

    static Headline of(JsonNode json) {
        return new Headline(
                optional(json, "kicker"),
                text(json, "title"),
                json.path("teaser").asText(""),
                parsed(json, "link", URI::create),
                optionally(json, "date", HeadlineJson::date),
                json.path("printedDate").asText(""),
                texts(json.path("categories")),
                optional(json, "guid"),
                optionally(json, "dateMark", DayMark::of).orElse(DayMark.PRINTED));
    }

    /** A day as {@code 2025-06-30}, a moment as {@code 2025-06-30T08:00:00Z}. */
    public static String date(PublicationDate date) {
        return date.instant().map(Instant::toString).orElseGet(() -> date.day().toString());
    }

    /** Reads what {@link #date(PublicationDate)} wrote. */
    public static PublicationDate date(String text) {
        return text.contains("T")
                ? PublicationDate.ofInstant(Instant.parse(text))
                : PublicationDate.ofDay(LocalDate.parse(text));
    }
}
