// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** What was found out about segments, kept until they are gone: a reopened index costs only what is new in it. */
public final class KnownSegments {
    private final LabelNumbers dictionary = new LabelNumbers();
    private final Map<Object, SegmentLabels> labels = new ConcurrentHashMap<>();
    private final LabelMemory memory = new LabelMemory();
    private final KnownCounts counts = new KnownCounts(memory);
    private final LabelSets sets = new LabelSets();

    public SegmentLabels labels(LeafReader reader) throws IOException {
        CacheHelper core = reader.getCoreCacheHelper();
        SegmentLabels known = labels.get(core.getKey());
        if (known == null) {
            known = SegmentLabels.of(reader, dictionary);
            if (labels.putIfAbsent(core.getKey(), known) == null) {
                core.addClosedListener(this::forget);
            }
        }
        return known;
    }

    private void forget(Object core) {
        labels.remove(core);
        memory.forget(core);
    }

    public DocumentLabels documents(LeafReader reader) throws IOException {
        return memory.of(reader);
    }

    public LabelNumbers dictionary() {
        return dictionary;
    }

    /** What has a label. */
    public Matches with(String label, IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        FixedBitSet[] segments = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            segments[leaf.ord] = sets.of(label, leaf.reader());
        }
        return new Matches(segments);
    }

    public KnownCounts counts() {
        return counts;
    }
}
