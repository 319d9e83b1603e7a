// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.dsl;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** The document of an item, field by field as Lucene has it here, so that no index can have a field that another lacks. */
public final class DocumentJson {
    /** The words of titles themselves, to be counted by their beginnings. */
    public static final String TITLE_WORD = "titleWord";

    private final Analyzer analyzer;

    public DocumentJson(WordAnalysis words) {
        analyzer = words.forIndex();
    }

    /** All that an item is found by, and what is shown of it. */
    public ObjectNode of(NewsItem item) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (IndexableField field : ItemDocument.of(item)) {
            add(field, json);
        }
        ArrayNode words = json.putArray(TITLE_WORD);
        String sign = WordAnalysis.literally("");
        Arrays.stream(json.path(ItemDocument.TITLE).path(0).asText("").split("[ ¦]+"))
                .filter(term -> term.startsWith(sign))
                .distinct()
                .forEach(words::add);
        return json;
    }

    private void add(IndexableField field, ObjectNode json) throws IOException {
        boolean indexed = field.fieldType().indexOptions() != IndexOptions.NONE;
        if (indexed && field.fieldType().tokenized()) {
            json.withArray("/" + field.name())
                    .add(TermText.of(Objects.requireNonNull(field.tokenStream(analyzer, null))));
        } else if (indexed) {
            json.withArray("/" + field.name()).add(label(field));
        } else if (field.numericValue() != null) {
            json.put(field.name(), field.numericValue().longValue());
        } else if (field.fieldType().docValuesType() == DocValuesType.BINARY) {
            json.put(field.name(), base64(field.binaryValue()));
        }
    }

    private static String label(IndexableField field) {
        return field.stringValue() == null ? field.binaryValue().utf8ToString() : field.stringValue();
    }

    private static String base64(BytesRef bytes) {
        return Base64.getEncoder().encodeToString(BytesRef.deepCopyOf(bytes).bytes);
    }
}
