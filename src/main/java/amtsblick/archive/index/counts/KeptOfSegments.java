// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.ClosedListener;
import org.apache.lucene.index.LeafReader;

/**
 * What was found out about a label in a segment, kept for the labels that are asked for most and until the segment is gone. Safe for use by
 * many threads.
 */
final class KeptOfSegments<V> {
    private static final long ENTRY_BYTES = 200;

    private final Cache<Key, V> kept;
    private final ClosedListener gone = this::forget;

    private record Key(Object core, String label) {}

    /**
     * @param most how many bytes they may have in all, or that part of all memory which is less
     * @param part one over that part
     */
    KeptOfSegments(long most, int part, ToLongFunction<V> bytes) {
        kept = Caffeine.newBuilder()
                .maximumWeight(Math.min(most, Runtime.getRuntime().maxMemory() / part))
                .weigher((Key _, V value) ->
                        Math.toIntExact(Math.min(Integer.MAX_VALUE, ENTRY_BYTES + bytes.applyAsLong(value))))
                .build();
    }

    Optional<V> find(LeafReader reader, String label) {
        return Optional.ofNullable(kept.getIfPresent(key(reader, label)));
    }

    void keep(LeafReader reader, String label, V value) {
        kept.put(key(reader, label), value);
        reader.getCoreCacheHelper().addClosedListener(gone); // the same each time, so it is told once
    }

    private static Key key(LeafReader reader, String label) {
        CacheHelper core = reader.getCoreCacheHelper();
        return new Key(core.getKey(), label);
    }

    private void forget(Object core) {
        kept.asMap().keySet().removeIf(key -> key.core.equals(core));
    }
}
