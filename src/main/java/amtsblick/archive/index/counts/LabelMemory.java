// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import amtsblick.archive.index.counts.DocumentLabels.InMemory;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Brings the labels of large segments into memory, behind the scenes: until they are there, and where there is no room, they are
 * read from disk. Small segments, which come and go every second, stay there.
 */
final class LabelMemory {
    private static final int LARGE = 10_000;
    private static final long MOST_BYTES =
            Math.min(256 << 20, Runtime.getRuntime().maxMemory() / 8);

    private final Map<Object, InMemory> loaded = new ConcurrentHashMap<>();
    private final Set<Object> seen = new HashSet<>();
    private long bytes;

    DocumentLabels of(LeafReader reader) throws IOException {
        if (reader.maxDoc() < LARGE) {
            return DocumentLabels.onDisk(reader);
        }
        Object core = reader.getCoreCacheHelper().getKey();
        InMemory labels = loaded.get(core);
        if (labels != null) {
            return labels;
        }
        if (isNew(core) && reader.tryIncRef()) {
            Thread.ofPlatform().daemon().name("labels").start(() -> load(core, reader));
        }
        return DocumentLabels.onDisk(reader);
    }

    private synchronized boolean isNew(Object core) {
        return seen.add(core);
    }

    private void load(Object core, LeafReader reader) {
        try {
            InMemory.of(reader, MOST_BYTES - bytes()).ifPresent(labels -> keep(core, labels));
        } catch (IOException | AlreadyClosedException e) {
            // who reads the segment next is told what is wrong with it
        } finally {
            release(reader);
        }
    }

    private static void release(LeafReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            // it was only read
        }
    }

    private synchronized long bytes() {
        return bytes;
    }

    private synchronized void keep(Object core, InMemory labels) {
        if (seen.contains(core)) {
            loaded.put(core, labels);
            bytes += labels.bytes();
        }
    }

    /** Forgets a segment that is gone. */
    synchronized void forget(Object core) {
        seen.remove(core);
        bytes -= Optional.ofNullable(loaded.remove(core)).map(InMemory::bytes).orElse(0L);
    }
}
