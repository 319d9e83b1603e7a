// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.export;

import amtsblick.news.NewsItem;
import amtsblick.web.api.ItemFields;
import amtsblick.web.format.Csv;
import amtsblick.web.format.Json;
import amtsblick.web.words.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The forms of a whole selection: a table, or an item a line. */
public enum ExportFormat {
    CSV(".csv", Csv.TYPE, Csv.TYPE_OF_REST) {
        @Override
        byte[] begin(ItemFields fields) {
            return Csv.bytes(List.of(fields.columns()));
        }

        @Override
        byte[] write(List<NewsItem> items, ItemFields fields, Reader reader) {
            return Csv.bytes(
                    items.stream().map(item -> fields.row(item, reader)).toList());
        }
    },
    JSON_LINES(".jsonl", "application/jsonl; charset=utf-8", "application/jsonl; charset=utf-8") {
        @Override
        byte[] begin(ItemFields fields) {
            return new byte[0];
        }

        @Override
        byte[] write(List<NewsItem> items, ItemFields fields, Reader reader) {
            return items.stream()
                    .map(item -> Json.line(fields.tree(item, reader)))
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String ending;
    private final String type;
    private final String typeOfRest;

    ExportFormat(String ending, String type, String typeOfRest) {
        this.ending = ending;
        this.type = type;
        this.typeOfRest = typeOfRest;
    }

    /** How names of such files end, with the dot. */
    public String ending() {
        return ending;
    }

    /** Content-Type with charset. */
    public String type() {
        return type;
    }

    /** The same for what goes on after an item. */
    String typeOfRest() {
        return typeOfRest;
    }

    /** What stands before the first item. */
    abstract byte[] begin(ItemFields fields);

    abstract byte[] write(List<NewsItem> items, ItemFields fields, Reader reader);
}
