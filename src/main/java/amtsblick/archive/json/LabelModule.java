// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import amtsblick.news.label.Label;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Prints a label within a larger answer: value, rule and words, and its confidence where that is known. */
public final class LabelModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    public LabelModule() {
        addSerializer(new LabelWriter());
    }

    private static final class LabelWriter extends StdSerializer<Label> {
        private static final long serialVersionUID = 1;

        LabelWriter() {
            super(Label.class);
        }

        @Override
        public void serialize(Label label, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("value", label.value());
            json.writeStringField("rule", label.rule());
            json.writeFieldName("words");
            json.writePOJO(label.words());
            if (label.confidence().isPresent()) {
                json.writeNumberField("confidence", label.confidence().getAsInt());
            }
            json.writeEndObject();
        }
    }
}
