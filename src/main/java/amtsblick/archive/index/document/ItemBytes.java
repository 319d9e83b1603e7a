// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.document;

import amtsblick.news.Headline;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What is shown of an item as the bytes that the index stores of it: one value after the other, without names. Thirty are read for every page, and
 * as JSON that cost as much as finding them. Nobody else reads them: an index of another format is built anew.
 */
final class ItemBytes {
    private ItemBytes() {}

    static BytesRef write(NewsItem item) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        DataOutput out = new OutputStreamDataOutput(bytes);
        out.writeString(item.id());
        write(out, item.headline());
        write(out, item.labels());
        out.writeString(item.source());
        out.writeString(item.sourceName());
        out.writeString(item.language());
        out.writeByte((byte) item.rights().ordinal());
        write(out, item.firstSeen());
        TextBytes.write(out, item.story());
        write(out, item.state());
        return new BytesRef(bytes.toByteArray());
    }

    private static void write(DataOutput out, Headline headline) throws IOException {
        TextBytes.write(out, headline.kicker());
        out.writeString(headline.title());
        out.writeString(headline.teaser());
        out.writeString(headline.link().toString());
        writeDate(out, headline.date());
        out.writeString(headline.printedDate());
        TextBytes.write(out, headline.categories());
        TextBytes.write(out, headline.guid());
        out.writeByte((byte) headline.dayMark().ordinal());
    }

    private static void writeDate(DataOutput out, Optional<PublicationDate> date) throws IOException {
        out.writeByte((byte) (date.isEmpty() ? 0 : 1));
        if (date.isPresent()) {
            write(out, date.get());
        }
    }

    private static void write(DataOutput out, PublicationDate date) throws IOException {
        out.writeZLong(date.day().toEpochDay());
        out.writeByte((byte) (date.instant().isEmpty() ? 0 : 1));
        if (date.instant().isPresent()) {
            write(out, date.instant().get());
        }
    }

    private static void write(DataOutput out, Instant instant) throws IOException {
        out.writeZLong(instant.getEpochSecond());
        out.writeVInt(instant.getNano());
    }

    private static void write(DataOutput out, Labels labels) throws IOException {
        for (List<Label> some : List.of(
                labels.regions(),
                labels.places(),
                List.of(labels.level()),
                List.of(labels.kind()),
                labels.topics(),
                labels.bodies())) {
            out.writeVInt(some.size());
            for (Label label : some) {
                out.writeString(label.value());
                out.writeString(label.rule());
                TextBytes.write(out, label.words());
                out.writeVInt(label.confidence().orElse(-1) + 1);
            }
        }
        FactBytes.write(out, labels.facts());
        out.writeString(labels.rules());
    }

    private static void write(DataOutput out, ItemState state) throws IOException {
        for (Optional<Instant> time : List.of(state.withdrawn(), state.changed())) {
            out.writeByte((byte) (time.isEmpty() ? 0 : 1));
            if (time.isPresent()) {
                write(out, time.get());
            }
        }
        writeDate(out, state.redated());
    }

    /** @throws RuntimeException when they are damaged */
    static NewsItem read(BytesRef bytes) throws IOException {
        return new Reading(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length)).item();
    }

    /** Trusts no length that reaches beyond the end: damaged bytes must not ask for all memory. */
    private record Reading(ByteArrayDataInput in, TextBytes read) {
        Reading(ByteArrayDataInput in) {
            this(in, new TextBytes(in));
        }

        NewsItem item() throws IOException {
            return new NewsItem(
                    text(),
                    headline(),
                    labels(),
                    text(),
                    text(),
                    text(),
                    Rights.values()[in.readByte()],
                    instant(),
                    List.of(),
                    optional(),
                    "",
                    new ItemState(time(), time(), possibleDate()));
        }

        private Headline headline() throws IOException {
            return new Headline(
                    optional(),
                    text(),
                    text(),
                    URI.create(text()),
                    possibleDate(),
                    text(),
                    texts(),
                    optional(),
                    Headline.DayMark.values()[in.readByte()]);
        }

        private Optional<PublicationDate> possibleDate() throws IOException {
            return in.readByte() == 0 ? Optional.empty() : Optional.of(date());
        }

        private PublicationDate date() throws IOException {
            LocalDate day = LocalDate.ofEpochDay(in.readZLong());
            return new PublicationDate(day, time());
        }

        private Optional<Instant> time() throws IOException {
            return in.readByte() == 0 ? Optional.empty() : Optional.of(instant());
        }

        private Instant instant() throws IOException {
            return Instant.ofEpochSecond(in.readZLong(), in.readVInt());
        }

        private Labels labels() throws IOException {
            return new Labels(
                    someLabels(),
                    someLabels(),
                    someLabels().getFirst(),
                    someLabels().getFirst(),
                    someLabels(),
                    someLabels(),
                    FactBytes.read(in, read),
                    text());
        }

        private List<Label> someLabels() throws IOException {
            int size = length();
            List<Label> labels = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                labels.add(new Label(text(), text(), texts(), confidence()));
            }
            return labels;
        }

        private OptionalInt confidence() {
            int more = in.readVInt();
            return more == 0 ? OptionalInt.empty() : OptionalInt.of(more - 1);
        }

        private Optional<String> optional() {
            return read.optional();
        }

        private List<String> texts() {
            return read.all();
        }

        private String text() {
            return read.one();
        }

        private int length() {
            return read.length();
        }
    }
}
