// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import amtsblick.archive.index.document.ItemDocument;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * How often each label occurs in a segment: in all of it, and together with a common label. Counted once; what was deleted since is
 * taken away by looking at nothing else. What was not asked for longest is forgotten first.
 */
public final class KnownCounts {
    /** Fewer documents than this are counted as quickly as kept. */
    private static final int FEW = 1_000;

    /** The label that stands for all documents. */
    private static final String ALL = "";

    private final KeptOfSegments<Known> kept = new KeptOfSegments<>(32 << 20, 16, Known::bytes);
    private final LabelMemory memory;

    KnownCounts(LabelMemory memory) {
        this.memory = memory;
    }

    /**
     * @param counts by ordinal
     * @param live what was not deleted then; null if all was there
     */
    private record Known(int[] counts, @Nullable Bits live) {
        long bytes() {
            return (long) Integer.BYTES * counts.length;
        }
    }

    /** The counts of all documents, by ordinal; not to be changed. */
    public int[] all(LeafReader reader, SegmentLabels labels) throws IOException {
        return upToDate(ALL, kept.find(reader, ALL).orElse(new Known(labels.all(), null)), reader, -1);
    }

    /** The counts of the documents with a label, by ordinal; not to be changed. */
    public int[] with(String label, LeafReader reader, SegmentLabels labels, TimeLimit limit) throws IOException {
        long ordinal = DocValues.getSortedSet(reader, ItemDocument.FACETS).lookupTerm(new BytesRef(label));
        if (ordinal < 0) {
            return new int[0];
        }
        if (labels.all()[(int) ordinal] < FEW) {
            return count(label, reader, labels, limit);
        }
        Optional<Known> then = kept.find(reader, label);
        if (then.isPresent()) {
            return upToDate(label, then.get(), reader, ordinal);
        }
        int[] counts = count(label, reader, labels, limit);
        if (!limit.passed()) {
            kept.keep(reader, label, new Known(counts, reader.getLiveDocs()));
        }
        return counts;
    }

    private int[] count(String label, LeafReader reader, SegmentLabels labels, TimeLimit limit) throws IOException {
        int[] counts = new int[labels.numbers().length];
        DocumentLabels documents = memory.of(reader);
        PostingsEnum docs = reader.postings(new Term(ItemDocument.FACETS, label), PostingsEnum.NONE);
        Bits live = reader.getLiveDocs();
        int seen = 0;
        for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS && !limit.passedAfter(seen++);
                doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                documents.count(doc, 1, counts);
            }
        }
        return counts;
    }

    /** Documents of a segment are only ever deleted, but the question may come from an older view than the one before. */
    private int[] upToDate(String label, Known then, LeafReader reader, long ordinal) throws IOException {
        Bits live = reader.getLiveDocs();
        if (then.live == live) {
            return then.counts;
        }
        int[] counts = then.counts.clone();
        FixedBitSet changed = bits(live, reader.maxDoc());
        changed.xor(bits(then.live, reader.maxDoc()));
        SortedSetDocValues values = DocValues.getSortedSet(reader, ItemDocument.FACETS);
        DocumentLabels documents = memory.of(reader);
        for (int doc = changed.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = Matches.next(changed, doc)) {
            if (ordinal < 0 || has(values, doc, ordinal)) {
                documents.count(doc, live == null || live.get(doc) ? 1 : -1, counts);
            }
        }
        kept.keep(reader, label, new Known(counts, live));
        return counts;
    }

    private static boolean has(SortedSetDocValues values, int doc, long ordinal) throws IOException {
        if (values.advanceExact(doc)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                if (values.nextOrd() == ordinal) {
                    return true;
                }
            }
        }
        return false;
    }

    private static FixedBitSet bits(@Nullable Bits live, int length) {
        FixedBitSet bits = new FixedBitSet(length);
        bits.set(0, length);
        if (live != null) {
            live.applyMask(bits, 0);
        }
        return bits;
    }
}
