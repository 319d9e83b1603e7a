// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.StoredItems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;

/** Documents of one moment from several segments, each of which has them in the order of ids. */
final class OneMoment {
    private final List<Part> parts = new ArrayList<>();
    private int size;

    /** Begins with what lies in another segment. */
    void begin(LeafReaderContext leaf) {
        parts.add(new Part(leaf));
    }

    void add(int doc) {
        parts.getLast().docs.append(doc);
        size++;
    }

    int size() {
        return size;
    }

    /** Adds those from one place to another to a page; ids are read only where the order matters. */
    void add(int start, int end, List<Integer> page) throws IOException {
        if (start >= size) {
            return;
        }
        parts.removeIf(Part::isOver);
        for (int place = 0; place < end && !parts.isEmpty(); place++) {
            Part first = parts.size() == 1 ? parts.getFirst() : first();
            if (place >= start) {
                page.add(first.leaf.docBase + first.docs.intAt(first.next));
            }
            first.moveOn();
            if (first.isOver()) {
                parts.remove(first);
            }
        }
    }

    private Part first() throws IOException {
        Part first = parts.getFirst();
        for (Part part : parts) {
            if (part.id().compareTo(first.id()) < 0) {
                first = part;
            }
        }
        return first;
    }

    private static final class Part {
        private final LeafReaderContext leaf;
        private final IntsRefBuilder docs = new IntsRefBuilder();
        private int next;
        private boolean read;
        private BytesRef id = new BytesRef();

        Part(LeafReaderContext leaf) {
            this.leaf = leaf;
        }

        boolean isOver() {
            return next == docs.length();
        }

        void moveOn() {
            next++;
            read = false;
        }

        BytesRef id() throws IOException {
            if (!read) {
                SortedDocValues ids = StoredItems.ids(leaf.reader());
                id = ids.advanceExact(docs.intAt(next)) ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())) : id;
                read = true;
            }
            return id;
        }
    }
}
