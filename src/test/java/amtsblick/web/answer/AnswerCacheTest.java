// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.web.TestSite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private static final int MEGABYTE = 1024 * 1024;

    private volatile String generation = "1";
    private volatile Instant now = TestSite.NOW;
    private final AtomicInteger made = new AtomicInteger();
    private final AnswerCache cache = new AnswerCache(new Edition.Desk(() -> generation, () -> now));

    @Test
    void remembersAnAnswer() {
        assertThat(cache.current("a")).isEmpty();
        Answer answer = cache.get("a", html("one"));
        assertThat(cache.get("a", html("other"))).isSameAs(answer);
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
                    return cache.get("a", slow);
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
        cache.get("a", html("old"));
        generation = "2";
        CountDownLatch given = new CountDownLatch(1);
        Answer first = cache.get("a", () -> {
            await(given);
            return html("new").get();
        });
        assertThat(text(first)).isEqualTo("old");
        given.countDown();
        now = now.plusSeconds(3);
        assertThat(text(cache.get("a", html("unasked")))).isEqualTo("new");
        assertThat(made).hasValue(2);
    }

    @Test
    void waitsForTheNewAnswerWhereNobodyKnowsHowLongTheFormerIsOver() {
        cache.get("a", html("old"));
        generation = "2";
        now = now.plusMillis(2_001);
        assertThat(text(cache.get("a", html("new")))).isEqualTo("new");
    }

    @Test
    void makesAnAnswerAnewEachMinute() {
        cache.get("a", html("10:00"));
        now = now.plusSeconds(60);
        assertThat(cache.current("a")).isEmpty();
    }

    @Test
    void keepsNeitherErrorsNorWhatWasCutShort() {
        for (Supplier<Response> answer : List.<Supplier<Response>>of(
                () -> Response.html(404, new byte[0]), () -> html("some").get().whole(false))) {
            assertThat(cache.get("a", answer).keepable()).isFalse();
            assertThat(cache.current("a")).isEmpty();
        }
    }

    @Test
    void saysWhyAnAnswerCouldNotBeMadeAndTriesAgain() {
        assertThatThrownBy(() -> cache.get("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(text(cache.get("a", html("yes")))).isEqualTo("yes");
    }

    @Test
    void dropsTheLeastRecentlyAskedOfTooManyAnswers() {
        cache.get("asked again", html("x"));
        cache.get("forgotten", html("x"));
        for (int i = 0; i < 1_999; i++) {
            cache.current("asked again");
            cache.get("n" + i, html("x"));
        }
        assertThat(cache.current("asked again")).isPresent();
        assertThat(cache.current("forgotten")).isEmpty();
    }

    @Test
    void keepsNoMoreBytesThanItsLimitPlainOnesIncluded() {
        for (int i = 0; i < 5; i++) {
            String address = "large" + i;
            byte[] body = new byte[12 * MEGABYTE];
            Answer answer = cache.get(address, () -> Response.html(200, body));
            assertThat(cache.plain(address, answer)).isEqualTo(body);
        }
        assertThat(cache.current("large0")).isEmpty();
        assertThat(cache.current("large2")).isPresent();
        assertThat(cache.current("large4")).isPresent();
    }

    private Supplier<Response> html(String text) {
        return () -> {
            made.incrementAndGet();
            return Response.html(200, text.getBytes(StandardCharsets.UTF_8));
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
