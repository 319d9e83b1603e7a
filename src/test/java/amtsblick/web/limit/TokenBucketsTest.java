// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // nanoTime may overflow at any moment
    private final TokenBuckets buckets = new TokenBuckets(2, 10, now::get);

    @Test
    void aFullBucketIsSpentAtOnceAndThenTellsWhenTheNextTokenComes() {
        assertThat(taken("a", 10)).isEqualTo(10);
        TokenBuckets.Grant refused = buckets.take("a");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.again()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void tokensComeBackEvenlyAndNeverMoreThanFit() {
        taken("a", 10);
        wait(Duration.ofSeconds(1));
        assertThat(taken("a", 10)).isEqualTo(2);
        wait(Duration.ofHours(1));
        assertThat(taken("a", 20)).isEqualTo(10);
    }

    @Test
    void whatOneSpendsIsNotTakenFromAnother() {
        taken("a", 20);
        assertThat(buckets.take("b").left()).isEqualTo(9);
    }

    @Test
    void whoIsRefusedOwesNothingForIt() {
        taken("a", 500);
        wait(Duration.ofMillis(500));
        assertThat(buckets.take("a").granted()).isTrue();
    }

    private long taken(String client, int tries) {
        return IntStream.range(0, tries)
                .filter(_ -> buckets.take(client).granted())
                .count();
    }

    private void wait(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
