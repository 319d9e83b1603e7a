// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.time.Duration;

/**
 * Whose turn it is at a host, where several processes ask the same hosts: one of them at a time, and none during the pause that the host
 * was promised. {@link HostPacing} says the same within one process.
 */
public interface HostTurns {
    /** Nobody else asks. */
    HostTurns ALONE = new HostTurns() {
        @Override
        public void take(String host, Duration longest) {
            // there is nobody to wait for
        }

        @Override
        public void giveBack(String host, Duration pause) {
            // nobody waits
        }
    };

    /**
     * Waits until it is this process's turn, and keeps others off; once more for who has it already. Where it cannot be told whose turn
     * it is, it is nobody's until it can.
     *
     * @param longest when others may go on although it was not given back: its process is dead
     * @throws InterruptedException when the crawler is stopped meanwhile
     */
    void take(String host, Duration longest) throws InterruptedException;

    /** Lets others ask this host after {@code pause}. */
    void giveBack(String host, Duration pause);
}
