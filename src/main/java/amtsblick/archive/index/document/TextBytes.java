// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;

/** Texts among the bytes of an item. Trusts no length that reaches beyond the end: damaged bytes must not ask for all memory. */
record TextBytes(ByteArrayDataInput in) {
    static void write(DataOutput out, Optional<String> text) throws IOException {
        write(out, text.map(List::of).orElse(List.of()));
    }

    static void write(DataOutput out, List<String> texts) throws IOException {
        out.writeVInt(texts.size());
        for (String text : texts) {
            out.writeString(text);
        }
    }

    Optional<String> optional() {
        List<String> texts = all();
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getFirst());
    }

    List<String> all() {
        int size = length();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(one());
        }
        return texts;
    }

    String one() {
        int length = length();
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    int length() {
        int length = in.readVInt();
        if (length < 0 || length > in.length() - in.getPosition()) {
            throw new IllegalArgumentException("damaged bytes");
        }
        return length;
    }
}
