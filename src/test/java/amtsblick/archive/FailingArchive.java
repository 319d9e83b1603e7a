// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A real archive that fails for a time, when it is asked for one of its doors. */
public final class FailingArchive {
    private FailingArchive() {}

    /**
     * The archive with a door that fails.
     *
     * @param door the method of {@link Archive} that hands it out
     * @param times how often it fails from now on; counted down with each call
     */
    public static Archive at(String door, Class<? extends Throwable> trouble, AtomicInteger times, Archive real) {
        return (Archive) Proxy.newProxyInstance(
                Archive.class.getClassLoader(), new Class<?>[] {Archive.class}, (_, method, arguments) -> {
                    if (method.getName().equals(door) && times.getAndDecrement() > 0) {
                        throw trouble.getConstructor(String.class).newInstance("for a time");
                    }
                    return method.invoke(real, arguments);
                });
    }
}
