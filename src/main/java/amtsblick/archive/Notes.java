// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import java.util.Optional;

/** The few things an installation remembers of itself: who it is, and how far its long jobs have come. */
public interface Notes {
    /** What was noted under this key. */
    Optional<String> note(String key);

    /** Notes it, durably. */
    void note(String key, String value);
}
