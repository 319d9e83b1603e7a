// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

/**
 * How much one query may cost, in entries of the index that it reads for the beginnings of words: one beginning may stand for ten
 * thousand words. Counted before anything is read, so that the same query on the same index always gives the same answer.
 */
public final class Work {
    /** A tenth of a second or so. */
    private static final long MOST = 3_000_000;

    private long left;
    private boolean refused;

    public Work() {
        this(MOST);
    }

    Work(long most) {
        left = most;
    }

    /** Whether there is still enough left for this, which is spent then. */
    boolean allows(long entries) {
        if (entries > left) {
            refused = true;
            return false;
        }
        left -= entries;
        return true;
    }

    /** Whether something was left out because it would have cost too much. */
    public boolean wasRefused() {
        return refused;
    }
}
