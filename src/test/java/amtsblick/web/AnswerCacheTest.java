// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.web.AnswerCache.Packed;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private final AnswerCache cache = new AnswerCache();

    @Test
    void remembersAnAnswer() {
        Packed answer = Packed.of(Response.html(200, new byte[] {1, 2, 3}));
        cache.put("a", answer);
        assertThat(cache.get("a")).contains(answer);
        assertThat(cache.get("b")).isEmpty();
    }

    @Test
    void dropsTheLeastRecentlyAskedOfTooManyAnswers() {
        cache.put("asked again", bytes(1));
        cache.put("forgotten", bytes(1));
        for (int i = 0; i < 1_999; i++) {
            cache.get("asked again");
            cache.put("n" + i, bytes(1));
        }
        assertThat(cache.get("asked again")).isPresent();
        assertThat(cache.get("forgotten")).isEmpty();
    }

    @Test
    void keepsNoMoreBytesThanItsLimit() {
        for (int i = 0; i < 5; i++) {
            cache.put("large" + i, bytes(10 * 1024 * 1024));
        }
        assertThat(cache.get("large1")).isEmpty();
        assertThat(cache.get("large2")).isPresent();
        assertThat(cache.get("large4")).isPresent();
    }

    @Test
    void countsAnAnswerThatIsReplacedOnlyOnce() {
        cache.put("small", bytes(1));
        for (int i = 0; i < 5; i++) {
            cache.put("large", bytes(10 * 1024 * 1024));
        }
        assertThat(cache.get("small")).isPresent();
    }

    private static Packed bytes(int length) {
        return new Packed(200, Response.HTML, new byte[length]);
    }
}
