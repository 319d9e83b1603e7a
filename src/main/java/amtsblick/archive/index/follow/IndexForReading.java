// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.follow;

import amtsblick.archive.Finding;
import java.io.IOException;
import java.util.Optional;

/** An index that another process may be writing to, for looking alone. */
public interface IndexForReading extends AutoCloseable {
    /** What is found in it. */
    Finding finding();

    /** What is damaged in its files, if anything is. */
    Optional<String> damage() throws IOException;

    /** The number of the last change it holds. */
    long number();

    @Override
    void close();
}
