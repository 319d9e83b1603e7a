// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.document;

import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.EventDate;
import amtsblick.news.fact.Facts;
import amtsblick.news.fact.PersonMove;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;

/** Facts among the bytes of an item: which there are, as bits, and those one after the other. */
final class FactBytes {
    private static final int DEADLINE = 1;
    private static final int EVENT = 2;
    private static final int LAST_DAY = 4;
    private static final int PERSON = 8;

    private FactBytes() {}

    static void write(DataOutput out, Facts facts) throws IOException {
        Optional<LocalDate> end = facts.event().flatMap(EventDate::end);
        out.writeByte((byte) ((facts.deadline().isPresent() ? DEADLINE : 0)
                | (facts.event().isPresent() ? EVENT : 0)
                | (end.isPresent() ? LAST_DAY : 0)
                | (facts.person().isPresent() ? PERSON : 0)));
        if (facts.deadline().isPresent()) {
            write(out, facts.deadline().get());
        }
        if (facts.event().isPresent()) {
            out.writeZLong(facts.event().get().date().toEpochDay());
            if (end.isPresent()) {
                out.writeZLong(end.get().toEpochDay());
            }
            out.writeString(facts.event().get().words());
        }
        if (facts.person().isPresent()) {
            write(out, facts.person().get());
        }
        out.writeVInt(facts.amounts().size());
        for (Amount amount : facts.amounts()) {
            out.writeLong(Double.doubleToLongBits(amount.value()));
            out.writeString(amount.currency());
            out.writeString(amount.words());
        }
        TextBytes.write(out, facts.parties());
        TextBytes.write(out, facts.document());
    }

    private static void write(DataOutput out, Deadline deadline) throws IOException {
        out.writeZLong(deadline.date().toEpochDay());
        out.writeByte((byte) deadline.what().ordinal());
        out.writeString(deadline.words());
    }

    private static void write(DataOutput out, PersonMove person) throws IOException {
        out.writeString(person.name());
        out.writeString(person.office());
        out.writeByte((byte) person.move().ordinal());
    }

    static Facts read(ByteArrayDataInput in, TextBytes texts) throws IOException {
        int there = in.readByte();
        Optional<Deadline> deadline = (there & DEADLINE) == 0 ? Optional.empty() : Optional.of(deadline(in, texts));
        Optional<EventDate> event =
                (there & EVENT) == 0 ? Optional.empty() : Optional.of(event(in, texts, (there & LAST_DAY) != 0));
        Optional<PersonMove> person = (there & PERSON) == 0 ? Optional.empty() : Optional.of(person(in, texts));
        Facts facts = new Facts(deadline, event, amounts(in, texts), texts.all(), person, texts.optional());
        return facts.isEmpty() ? Facts.NONE : facts;
    }

    private static Deadline deadline(ByteArrayDataInput in, TextBytes texts) throws IOException {
        return new Deadline(LocalDate.ofEpochDay(in.readZLong()), Deadline.Duty.values()[in.readByte()], texts.one());
    }

    private static EventDate event(ByteArrayDataInput in, TextBytes texts, boolean lasts) throws IOException {
        LocalDate first = LocalDate.ofEpochDay(in.readZLong());
        Optional<LocalDate> last = lasts ? Optional.of(LocalDate.ofEpochDay(in.readZLong())) : Optional.empty();
        return new EventDate(first, last, texts.one());
    }

    private static PersonMove person(ByteArrayDataInput in, TextBytes texts) {
        return new PersonMove(texts.one(), texts.one(), PersonMove.Way.values()[in.readByte()]);
    }

    private static List<Amount> amounts(ByteArrayDataInput in, TextBytes texts) {
        int size = texts.length();
        List<Amount> amounts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            amounts.add(new Amount(Double.longBitsToDouble(in.readLong()), texts.one(), texts.one()));
        }
        return amounts;
    }
}
