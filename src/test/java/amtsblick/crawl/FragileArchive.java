// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Report;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A real archive that fails on command: with its disk full it takes nothing, and broken it throws what no archive should. */
final class FragileArchive {
    private static final Set<String> WRITES = Set.of("report", "record", "claimDue", "claim");

    private final Archive archive;
    volatile boolean full;
    volatile boolean broken;

    /** Whether the disk runs full while something is written: the report is made and then not kept. */
    volatile boolean fullAtTheEnd;

    FragileArchive(Archive archive) {
        this.archive = archive;
    }

    /** The archive with doors that fail. */
    Archive archive() {
        return door(Archive.class, archive);
    }

    private <T> T door(Class<T> type, Object real) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> {
            trouble(method).ifPresent(e -> {
                throw e;
            });
            try {
                if (fullAtTheEnd && method.getName().equals("report")) {
                    makeInVain(args);
                    throw full();
                }
                Object answer = method.invoke(real, args);
                return type == Archive.class && method.getReturnType().isInterface()
                        ? door(method.getReturnType(), answer)
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    @SuppressWarnings("unchecked")
    private static void makeInVain(Object[] args) {
        ((Function<Set<String>, Report>) args[1]).apply(Set.of());
    }

    private static ArchiveException full() {
        return new ArchiveException("the archive cannot be written: no space left");
    }

    private Optional<RuntimeException> trouble(Method method) {
        if (full && WRITES.contains(method.getName())) {
            return Optional.of(full());
        }
        return broken && method.getName().equals("known")
                ? Optional.of(new IllegalStateException("a bug"))
                : Optional.empty();
    }
}
