// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.NewsItem;
import amtsblick.web.format.Json;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * An item as others cite it: as a sentence, and in the formats of programs that keep references. What is cited is the source's own
 * page; ours is where it was found.
 *
 * @param author who published it
 * @param day when, as far as the source says so
 * @param url of the original
 * @param found our page about it
 * @param site what we are called
 * @param visited the day on which this is asked
 */
public record Citation(
        String id,
        String author,
        String title,
        Optional<LocalDate> day,
        String url,
        String found,
        String language,
        String site,
        LocalDate visited) {

    static Citation of(NewsItem item, Reader reader, String site, LocalDate today) {
        return new Citation(
                item.id(),
                item.sourceName(),
                item.headline().fullTitle(),
                item.headline().date().map(date -> date.day()),
                item.headline().link().toString(),
                reader.absolute("/item/" + item.id()),
                item.language(),
                site,
                today);
    }

    /** "Netzticker: Register startet. 25. November 2026. https://… Nachgewiesen bei Amtsblick, https://…, abgerufen am 29. November 2026." */
    String sentence(Reader reader) {
        String published =
                day.map(date -> Times.date(date, reader.lang())).orElseGet(() -> reader.text("item.undated"));
        return String.join(
                " ",
                reader.text("cite.sentence", author, title, published),
                url,
                reader.text("cite.visited", site, found, Times.date(visited, reader.lang())));
    }

    /** For BibLaTeX, whose {@code @online} has an address and a day of the visit. */
    byte[] bibtex(Reader reader) {
        StringJoiner fields = new StringJoiner(",\n  ", "@online{" + id + ",\n  ", "\n}\n");
        fields.add("author = {{" + tex(author) + "}}");
        fields.add("title = {{" + tex(title) + "}}");
        day.ifPresent(date -> fields.add("date = {" + date + "}"));
        fields.add("url = {" + url.replace("{", "%7B").replace("}", "%7D") + "}");
        fields.add("urldate = {" + visited + "}");
        fields.add("note = {" + tex(reader.text("cite.found", site, found)) + "}");
        return bytes(fields.toString());
    }

    /** Signs that mean something to TeX, as letters. */
    private static String tex(String text) {
        UnaryOperator<String> plain = letter -> switch (letter) {
            case "\\" -> "\\textbackslash{}";
            case "~" -> "\\textasciitilde{}";
            case "^" -> "\\textasciicircum{}";
            case "{", "}", "%", "&", "#", "$", "_" -> "\\" + letter;
            default -> letter;
        };
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> safe.append(plain.apply(Character.toString(letter))));
        return safe.toString();
    }

    /** Lines of a tag of two letters each; titles and names are one line, as headlines have no breaks. */
    byte[] ris(Reader reader) {
        StringJoiner lines = new StringJoiner("\r\n", "", "\r\n");
        lines.add("TY  - NEWS");
        lines.add("TI  - " + title);
        lines.add("AU  - " + author + ","); // with a comma, it is the name of a body
        day.ifPresent(date -> lines.add("PY  - " + date.getYear()));
        day.ifPresent(date -> lines.add("DA  - " + date.toString().replace('-', '/')));
        lines.add("UR  - " + url);
        lines.add("Y2  - " + visited.toString().replace('-', '/'));
        lines.add("LA  - " + language);
        lines.add("DB  - " + site);
        lines.add("N1  - " + reader.text("cite.found", site, found));
        lines.add("ID  - " + id);
        lines.add("ER  - ");
        return bytes(lines.toString());
    }

    /** An array with one entry, as Citation Style Language 1.0.2 has it. */
    byte[] csl(Reader reader) {
        ArrayNode all = Json.object().putArray("items");
        ObjectNode entry = all.addObject();
        entry.put("id", id).put("type", "webpage").put("title", title);
        entry.putArray("author").addObject().put("literal", author);
        day.ifPresent(date -> parts(entry.putObject("issued"), date));
        parts(entry.putObject("accessed"), visited);
        entry.put("URL", url).put("language", language).put("source", site);
        entry.put("note", reader.text("cite.found", site, found));
        return Json.bytes(all);
    }

    private static void parts(ObjectNode date, LocalDate day) {
        date.putArray("date-parts")
                .addArray()
                .add(day.getYear())
                .add(day.getMonthValue())
                .add(day.getDayOfMonth());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
