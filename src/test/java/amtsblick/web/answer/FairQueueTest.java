// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private final Queue<Runnable> begun = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final FairQueue queue = new FairQueue(2, begun::add);

    @Test
    void whoAsksForManyKeepsNobodyWaitingWhoAsksForOne() {
        for (int i = 1; i <= 5; i++) {
            add("greedy", "greedy " + i);
        }
        add("reader", "reader");
        add("other", "other 1");
        add("other", "other 2");
        assertThat(begun).hasSize(2);
        assertThat(queue.size()).isEqualTo(6);
        work();
        assertThat(done)
                .containsExactly(
                        "greedy 1", "greedy 2", "greedy 3", "reader", "other 1", "greedy 4", "other 2", "greedy 5");
        assertThat(queue.size()).isZero();
    }

    @Test
    void whatFailsMakesRoomAsWell() {
        queue.add("a", () -> {
            throw new IllegalStateException("broken");
        });
        add("a", "second");
        add("a", "third");
        while (!begun.isEmpty()) {
            try {
                begun.remove().run();
            } catch (IllegalStateException e) {
                done.add(e.getMessage());
            }
        }
        assertThat(done).containsExactly("broken", "second", "third");
    }

    private void add(String client, String name) {
        queue.add(client, () -> done.add(name));
    }

    private void work() {
        while (!begun.isEmpty()) {
            begun.remove().run();
        }
    }
}
