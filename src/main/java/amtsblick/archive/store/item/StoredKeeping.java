// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.keeping.Keeping.Kept;
import amtsblick.archive.keeping.Keeping.Reported;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.store.database.Writer;
import amtsblick.archive.store.visit.ExchangeRows;
import amtsblick.archive.store.visit.StoredSchedule;
import amtsblick.news.NewsItem;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/** The three ways to write to the store, each one transaction: a source said it, we learned it, it is brought back. */
public final class StoredKeeping implements Keeping {
    private final Writer writer;
    private final ItemWriting writing;
    private final ItemAmending amending;
    private final StoredSchedule schedule;
    private final InstantSource clock;

    /**
     * @param labellings shared by all that write to one store
     * @param schedule is told of the visit that a report brings
     */
    public StoredKeeping(Writer writer, Labellings labellings, StoredSchedule schedule, InstantSource clock) {
        this.writer = writer;
        this.schedule = schedule;
        this.clock = clock;
        writing = new ItemWriting(labellings);
        amending = new ItemAmending(labellings);
    }

    @Override
    public Kept report(Collection<String> ids, Function<Set<String>, Report> maker) {
        return writer.write(transaction -> {
            Report report = maker.apply(ItemReading.known(transaction.sql(), ids));
            Reported reported = writing.report(transaction, report);
            amending.amend(transaction, report.learned());
            if (report.visit().isPresent()) {
                schedule.put(transaction, report.visit().get());
            }
            ExchangeRows.add(transaction.sql(), report.exchanges(), clock.instant());
            return new Kept(report, reported);
        });
    }

    @Override
    public int amend(Collection<? extends Amendment> amendments) {
        return writer.write(transaction -> amending.amend(transaction, amendments));
    }

    @Override
    public Reported restore(Collection<NewsItem> items) {
        return writer.write(transaction -> writing.restore(transaction, items));
    }
}
