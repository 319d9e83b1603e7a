// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.ArchiveException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ShieldTest {
    @Test
    void finishesItsWorkAndPassesTheInterruptOn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        AtomicBoolean disturbed = new AtomicBoolean();
        AtomicBoolean passedOn = new AtomicBoolean();
        Thread crawler = Thread.ofVirtual().start(() -> {
            Shield.run(() -> {
                begun.countDown();
                try {
                    return free.await(5, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    disturbed.set(true);
                    return false;
                }
            });
            passedOn.set(Thread.currentThread().isInterrupted());
        });
        begun.await();
        crawler.interrupt();
        free.countDown();
        crawler.join();
        assertThat(disturbed).isFalse();
        assertThat(passedOn).isTrue();
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> Shield.run(() -> {
                    throw new ArchiveException("disk full");
                }))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("disk full");
    }
}
