// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate.day;

import amtsblick.evaluate.LabelledLines;
import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An article's page, and the day it was published as somebody who looked knows it.
 *
 * @param file where the page lies, packed where it ends in {@code .gz}
 * @param url its address
 * @param day empty where the page says none
 */
public record KnownDay(String id, Path file, URI url, Optional<LocalDate> day) {
    /**
     * Reads JSON lines with {@code id, file, url, date}; files are named from the folder of this one.
     *
     * @throws IOException where the file cannot be read or a line lacks a field; the message names file and line
     */
    public static List<KnownDay> read(Path file) throws IOException {
        return LabelledLines.read(file, List.of("id", "file", "url", "date"), node -> known(node, file));
    }

    private static KnownDay known(JsonNode node, Path lines) {
        return new KnownDay(
                node.get("id").asText(),
                lines.resolveSibling(node.get("file").asText()),
                URI.create(node.get("url").asText().replace(" ", "%20")),
                Optional.of(node.get("date")).filter(day -> !day.isNull()).map(day -> LocalDate.parse(day.asText())));
    }

    Document document() throws IOException {
        try (InputStream stored = Files.newInputStream(file);
                InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored) {
            return new Document(page.readAllBytes(), "", url, LocalDate.now(PublicationDate.ZONE));
        }
    }
}
