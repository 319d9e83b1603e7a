// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import java.util.Optional;
import java.util.function.Supplier;

/** What is read when somebody first asks for it, and then once for all: a start does not wait for it. Safe for use by many threads. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> reading;
    private Optional<T> read = Optional.empty();

    public Once(Supplier<T> reading) {
        this.reading = reading;
    }

    @Override
    public synchronized T get() {
        if (read.isEmpty()) {
            read = Optional.of(reading.get());
        }
        return read.get();
    }
}
