// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/**
 * The JSON shape of a remark: a list of its code, its place and its arguments. What is no such list was written by an earlier version in
 * words, and what has a code that this version does not know by a later one: both are shown as they are.
 */
public final class RemarkJson {
    private RemarkJson() {}

    /** One line of JSON. */
    public static String write(Remark remark) {
        return tree(remark).toString();
    }

    /** Reads what {@link #write} wrote, or words. */
    public static Remark read(String text) {
        try {
            return text.startsWith("[\"") ? read(JsonText.MAPPER.readTree(text)) : Remark.told(text);
        } catch (JsonProcessingException e) {
            return Remark.told(text);
        }
    }

    static ArrayNode tree(Remark remark) {
        ArrayNode json = JsonText.MAPPER.createArrayNode();
        json.add(remark.code().id()).add(remark.where());
        remark.arguments().forEach(json::add);
        return json;
    }

    static Remark read(JsonNode json) {
        List<String> texts = JsonText.texts(json);
        return RemarkCode.of(texts.getFirst())
                .filter(_ -> texts.size() > 1)
                .map(code -> new Remark(code, texts.get(1), texts.subList(2, texts.size())))
                .orElseGet(() -> Remark.told(String.join(" ", texts)));
    }
}
