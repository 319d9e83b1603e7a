// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.web.TestSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private static final int MEGABYTE = 1024 * 1024;

    private volatile String generation = "1";
    private volatile int visits = 1;
    private volatile Instant now = TestSite.NOW;
    private final AtomicInteger made = new AtomicInteger();
    private final AnswerCache cache = new AnswerCache(new Edition.Desk(() -> generation, () -> visits, () -> now));

    @Test
    void remembersAnAnswer() {
        assertThat(cache.current("a")).isEmpty();
        Answer answer = cache.get("a", "", html("one"));
        assertThat(cache.get("a", "", html("other"))).isSameAs(answer);
        assertThat(cache.current("a")).contains(answer);
        assertThat(cache.current("b")).isEmpty();
    }

    @Test
    void makesAnAnswerOnceHoweverManyAskAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(16);
        Supplier<Response> slow = () -> {
            await(asked);
            return html("one").get();
        };
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(readers.submit(() -> {
                    asked.countDown();
                    return cache.get("a", "", slow);
                }));
            }
            for (Future<Answer> answer : answers) {
                assertThat(text(answer.get())).isEqualTo("one");
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void givesTheFormerAnswerWhileTheNewOneIsMade() {
        cache.get("a", "", html("old"));
        generation = "2";
        CountDownLatch given = new CountDownLatch(1);
        Answer first = cache.get("a", "", () -> {
            await(given);
            return html("new").get();
        });
        assertThat(text(first)).isEqualTo("old");
        given.countDown();
        now = now.plusSeconds(61);
        assertThat(text(cache.get("a", "", html("unasked")))).isEqualTo("new");
        assertThat(made).hasValue(2);
    }

    @Test
    void waitsForTheNewAnswerWhereNobodyKnowsHowLongTheFormerIsOver() {
        cache.get("a", "", html("old"));
        generation = "2";
        now = now.plusMillis(2_001);
        assertThat(text(cache.get("a", "", html("new")))).isEqualTo("new");
    }

    @Test
    void makesAnAnswerOfTheDayAnewTheNextDay() {
        cache.get("a", "", html("today"));
        now = now.plus(Duration.ofHours(11));
        assertThat(cache.current("a")).isPresent();
        now = now.plus(Duration.ofHours(2));
        assertThat(cache.current("a")).as("it is past midnight in Germany").isEmpty();
    }

    @Test
    void keepsAnAnswerAsLongAsNothingItWasMadeOfChanges() {
        cache.get("visits", "", () -> html("x").get().madeOf(Matter.VISITS));
        cache.get("archive", "", () -> html("x").get().madeOf(Matter.ARCHIVE));
        cache.get("nothing", "", () -> html("x").get().madeOf());
        generation = "2";
        assertThat(cache.current("visits")).isPresent();
        assertThat(cache.current("archive")).isEmpty();
        visits = 2;
        assertThat(cache.current("visits")).isEmpty();
        assertThat(cache.current("nothing")).isPresent();
    }

    @Test
    void keepsNothingThatDoesNotSayWhatItWasMadeOf() {
        assertThat(cache.get("a", "", () -> Response.html(200, new byte[0])).keepable())
                .isFalse();
        assertThat(cache.current("a")).isEmpty();
    }

    @Test
    void givesTheFormerAnswerNoLongerThanAMinuteHoweverLongTheNewOneTakes() throws Exception {
        cache.get("a", "", html("old"));
        generation = "2";
        CountDownLatch given = new CountDownLatch(1);
        Supplier<Response> slow = () -> {
            await(given);
            return html("new").get();
        };
        assertThat(text(cache.get("a", "", slow))).isEqualTo("old");
        now = now.plusSeconds(50);
        assertThat(text(cache.get("a", "", slow))).isEqualTo("old");
        assertThat(cache.ready("a")).isPresent();
        now = now.plusSeconds(10);
        assertThat(cache.ready("a")).isEmpty();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> waiting = readers.submit(() -> cache.get("a", "", slow));
            given.countDown();
            assertThat(text(waiting.get())).isEqualTo("new");
        }
    }

    @Test
    void keepsNeitherErrorsNorWhatWasCutShort() {
        for (Supplier<Response> answer : List.<Supplier<Response>>of(
                () -> Response.html(404, new byte[0]), () -> html("some").get().whole(false))) {
            assertThat(cache.get("a", "", answer).keepable()).isFalse();
            assertThat(cache.current("a")).isEmpty();
        }
    }

    @Test
    void saysWhyAnAnswerCouldNotBeMadeAndTriesAgain() {
        assertThatThrownBy(() -> cache.get("a", "", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(text(cache.get("a", "", html("yes")))).isEqualTo("yes");
    }

    @Test
    void keepsWhatIsAskedForOftenHoweverMuchElseIsAskedForOnce() {
        for (int i = 0; i < 6_000; i++) {
            if (i % 100 == 0) {
                cache.get("front page", "", html("x"));
            }
            cache.get("combination of filters " + i, "", html("x"));
        }
        assertThat(cache.current("front page")).isPresent();
        assertThat(IntStream.range(0, 6_000)
                        .filter(i ->
                                cache.current("combination of filters " + i).isPresent()))
                .hasSizeLessThan(2_100);
    }

    @Test
    void keepsNoMoreBytesThanItsLimitPlainOnesIncluded() {
        for (int i = 0; i < 6; i++) {
            String address = "large" + i;
            byte[] body = new byte[12 * MEGABYTE];
            Answer answer =
                    cache.get(address, "", () -> Response.html(200, body).madeOf());
            assertThat(cache.plain(address, answer)).isEqualTo(body);
        }
        assertThat(IntStream.range(0, 6).filter(i -> cache.current("large" + i).isPresent()))
                .hasSizeBetween(1, 4);
    }

    private Supplier<Response> html(String text) {
        return () -> {
            made.incrementAndGet();
            return Response.html(200, text.getBytes(StandardCharsets.UTF_8)).madeOf(Matter.ARCHIVE, Matter.DAY);
        };
    }

    private static String text(Answer answer) {
        return new String(Gzip.unpacked(answer.gzip()), StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
