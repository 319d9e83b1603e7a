// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Works on so many things at once, and on the others as clients take turns: who has asked for a hundred waits for himself, and who asks for
 * one waits for one of each other (fair queuing, Nagle 1987). Safe for use by many threads.
 */
final class FairQueue {
    private final int most;
    private final Executor threads;
    private final LinkedHashMap<String, Queue<Runnable>> waiting = new LinkedHashMap<>();
    private int busy;

    /** @param most how many are worked on at the same moment */
    FairQueue(int most, Executor threads) {
        this.most = most;
        this.threads = threads;
    }

    /** Begins, now or when it is this client's turn. */
    void add(String client, Runnable work) {
        synchronized (waiting) {
            if (busy == most) {
                waiting.computeIfAbsent(client, _ -> new ArrayDeque<>()).add(work);
                return;
            }
            busy++;
        }
        begin(work);
    }

    private void begin(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                next();
            }
        });
    }

    private void next() {
        Runnable next;
        synchronized (waiting) {
            Map.Entry<String, Queue<Runnable>> client = waiting.pollFirstEntry();
            if (client == null) {
                busy--;
                return;
            }
            next = client.getValue().remove();
            if (!client.getValue().isEmpty()) {
                waiting.putLast(client.getKey(), client.getValue());
            }
        }
        begin(next);
    }

    /** How many wait. */
    int size() {
        synchronized (waiting) {
            return waiting.values().stream().mapToInt(Queue::size).sum();
        }
    }
}
