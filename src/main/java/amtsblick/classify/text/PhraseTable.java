// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of those who share a {@link PhraseMatcher} knows of each of its own phrases, by their numbers. */
public final class PhraseTable<T> {
    private final @Nullable Object[] known;

    public PhraseTable(Map<Integer, T> known) {
        this.known = new Object[known.isEmpty() ? 0 : Collections.max(known.keySet()) + 1];
        known.forEach((phrase, what) -> this.known[phrase] = what);
    }

    /** Nothing for the phrases of others. */
    @SuppressWarnings("unchecked") // only what the constructor took is in it
    @Nullable
    T get(int phrase) {
        return phrase < known.length ? (T) known[phrase] : null;
    }
}
