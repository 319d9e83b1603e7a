// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A model as a file of {@code config/}: the names of its labels, then bias and scale of each, a bit for each bucket that has weights, then those, a byte each. */
public final class ModelFile {
    /** Its name in the configuration. */
    public static final String NAME = "model.bin";

    /** Says what it is and how its headlines were cut: a file of another cut would ask the wrong rows. */
    private static final String MAGIC = "amtsblick-model-3";

    private ModelFile() {}

    /** Reads {@code model.bin}; a file that is none, or one of another version, is a {@link ConfigError}. */
    public static Model read(ConfigFolder config) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(config.bytes(NAME)))) {
            if (!in.readUTF().equals(MAGIC)) {
                throw wrong("a model of this version");
            }
            List<String> kinds = names(in);
            List<String> topics = names(in);
            int width = kinds.size() + topics.size();
            float[] bias = numbers(in, width);
            float[] scale = numbers(in, width);
            Rows rows = rows(in);
            Model model = new Model(kinds, topics, bias, scale, rows, in.readNBytes(rows.size() * width));
            if (in.read() >= 0) {
                throw wrong("nothing after the weights");
            }
            return model;
        } catch (IOException | IllegalArgumentException _) {
            throw wrong("a whole model; 'train' writes one");
        }
    }

    /** Writes what {@link #read} reads; the same model gives the same bytes. */
    public static void write(Model model, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(MAGIC);
        write(out, model.kinds());
        write(out, model.topics());
        write(out, model.bias());
        write(out, model.scale());
        for (long bits : model.rows().bits()) {
            out.writeLong(bits);
        }
        out.write(model.weights());
        out.flush();
    }

    private static ConfigError wrong(String expected) {
        return new ConfigError(NAME, 1, NAME, "expected " + expected);
    }

    private static List<String> names(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static void write(DataOutputStream out, List<String> names) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static Rows rows(DataInputStream in) throws IOException {
        long[] has = new long[Rows.LONGS];
        for (int i = 0; i < has.length; i++) {
            has[i] = in.readLong();
        }
        return new Rows(has);
    }

    private static float[] numbers(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }
}
