// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** JSON as templates print it: commas too many, line breaks within texts, or cut off, which costs what was cut and no more. */
final class MendedJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** The depth of an item: in the list of the feed. */
    private static final int ITEM = 2;

    private MendedJson() {}

    static JsonNode read(String json) throws JsonProcessingException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            int end = endOfLastItem(json);
            if (end == 0) {
                throw e;
            }
            return MAPPER.readTree(json.substring(0, end) + "]}");
        }
    }

    /** Where the last item ends that is whole, 0 where none is. */
    private static int endOfLastItem(String json) {
        int end = 0;
        int depth = 0;
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                boolean item = depth == ITEM && token == JsonToken.END_OBJECT;
                end = item && parser.getParsingContext().inArray()
                        ? (int) parser.currentLocation().getCharOffset()
                        : end;
            }
        } catch (IOException e) {
            return end; // here it breaks off
        }
        return end;
    }
}
