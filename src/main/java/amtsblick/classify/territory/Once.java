// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.territory;

import java.util.Optional;
import java.util.function.Supplier;

/** Read when it is first asked for, by however many. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> reading;
    private Optional<T> read = Optional.empty();

    Once(Supplier<T> reading) {
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
