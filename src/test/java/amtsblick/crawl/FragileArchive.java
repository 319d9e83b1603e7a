// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Schedule;
import amtsblick.archive.index.LuceneArchive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;

/** A real archive that fails on command: with its disk full it takes nothing, and broken it throws what no archive should. */
final class FragileArchive {
    private static final Set<String> WRITES = Set.of("add", "record");

    private final LuceneArchive archive;
    volatile boolean full;
    volatile boolean broken;

    FragileArchive(LuceneArchive archive) {
        this.archive = archive;
    }

    Archive archive() {
        return proxy(Archive.class);
    }

    Schedule schedule() {
        return proxy(Schedule.class);
    }

    private <T> T proxy(Class<T> type) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> {
            trouble(method).ifPresent(e -> {
                throw e;
            });
            try {
                return method.invoke(archive, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    private Optional<RuntimeException> trouble(Method method) {
        if (full && WRITES.contains(method.getName())) {
            return Optional.of(new ArchiveException("the archive cannot be written: no space left"));
        }
        return broken && method.getName().equals("get")
                ? Optional.of(new IllegalStateException("a bug"))
                : Optional.empty();
    }
}
