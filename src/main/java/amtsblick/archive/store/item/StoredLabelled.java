// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Labelled;
import amtsblick.archive.Labelled.Group;
import amtsblick.archive.store.database.Readers;
import amtsblick.news.NewsItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Which rules the items of the store were labelled by, and their stories. */
public final class StoredLabelled implements Labelled {
    private final Readers readers;

    /** @param readers of the store */
    public StoredLabelled(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<Group> groups() {
        return readers.read(sql -> sql.list(
                "SELECT g.source, l.rules, g.items FROM (SELECT source, labelling, count(*) AS items FROM item"
                        + " GROUP BY source, labelling) g JOIN labelling l ON l.number = g.labelling",
                row -> new Group(row.getString(1), row.getString(2), row.getLong(3))));
    }

    @Override
    public List<NewsItem> some(String source, String rules, int most) {
        return readers.read(sql -> {
            List<NewsItem> items = new ArrayList<>();
            sql.each(
                    ItemRows.SELECT
                            + "WHERE i.source = ? AND i.labelling = (SELECT number FROM labelling WHERE rules = ?)"
                            + " LIMIT ?",
                    // as the rules understand it: what was set by hand stands before that again when it is shown
                    row -> ItemRows.take(sql, row, stored -> items.add(stored.item())),
                    source,
                    rules,
                    most);
            return items;
        });
    }

    @Override
    public void stories(long upTo, BiConsumer<String, Optional<String>> consumer) {
        readers.readOneState(sql -> {
            sql.each(
                    "SELECT id, story FROM item WHERE number <= ?",
                    row -> consumer.accept(row.getString(1), Optional.ofNullable(row.getString(2))),
                    upTo);
            return true;
        });
    }

    @Override
    public long lastPlace() {
        return readers.read(ItemRows::last);
    }
}
