// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import com.github.benmanes.caffeine.cache.Interner;

/** Each word once in memory, for as long as any fingerprint has it: tens of thousands of them share one vocabulary. */
final class WordPool {
    private static final Interner<String> WORDS = Interner.newWeakInterner();

    private WordPool() {}

    static String of(String word) {
        return WORDS.intern(word);
    }
}
