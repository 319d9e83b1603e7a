// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.bench.Measured.Percentiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/** Several who ask at the same time, each again as soon as it has its answer; says how many answers there were. */
final class Crowd implements LongSupplier {
    private static final double NANOS = 1e9;

    private final int clients;
    private final double seconds;
    private final LongSupplier question;
    private final List<Long> waited = Collections.synchronizedList(new ArrayList<>());

    Crowd(int clients, double seconds, LongSupplier question) {
        this.clients = clients;
        this.seconds = seconds;
        this.question = question;
    }

    @Override
    public long getAsLong() {
        long end = System.nanoTime() + (long) (seconds * NANOS);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                all.execute(() -> ask(end));
            }
        }
        return waited.size();
    }

    private void ask(long end) {
        do {
            long begin = System.nanoTime();
            long _ = question.getAsLong();
            waited.add(System.nanoTime() - begin);
        } while (System.nanoTime() < end);
    }

    SearchBench.Waited waited() {
        return new SearchBench.Waited(waited.size(), Percentiles.of(waited));
    }
}
