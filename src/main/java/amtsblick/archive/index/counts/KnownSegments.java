// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.LeafReader;

/** What was found out about segments, kept until they are gone: a reopened index costs only what is new in it. */
public final class KnownSegments {
    private final LabelNumbers dictionary = new LabelNumbers();
    private final Map<Object, SegmentLabels> labels = new ConcurrentHashMap<>();
    private final LabelMemory memory = new LabelMemory();
    private final KnownCounts counts = new KnownCounts(memory);

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
        counts.forget(core);
        memory.forget(core);
    }

    public DocumentLabels documents(LeafReader reader) throws IOException {
        return memory.of(reader);
    }

    public LabelNumbers dictionary() {
        return dictionary;
    }

    public KnownCounts counts() {
        return counts;
    }
}
