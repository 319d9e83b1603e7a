// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Report;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A real archive that fails on command: with its disk full it takes nothing, and broken it throws what no archive should. */
final class FragileArchive {
    private static final Set<String> WRITES = Set.of("report", "record", "claimDue", "claim");

    private final Archive archive;
    volatile boolean full;
    volatile boolean broken;

    /** Why nobody can be claimed, which no archive should say in this way. */
    volatile Optional<Throwable> claimless = Optional.empty();

    /** An item whose bytes are damaged: nothing that is about it can be read or written. */
    volatile Optional<String> damaged = Optional.empty();

    /** Done while a report is being written. */
    volatile Runnable writing = () -> {};

    /** The methods that were called, in order. */
    final List<String> calls = new CopyOnWriteArrayList<>();

    /** Whether the disk runs full while something is written: the report is made and then not kept. */
    volatile boolean fullAtTheEnd;

    /** The same, but for the next time alone: another server has taken over by then. */
    volatile boolean fullForTheMoment;

    FragileArchive(Archive archive) {
        this.archive = archive;
    }

    /** The archive with doors that fail. */
    Archive archive() {
        return door(Archive.class, archive);
    }

    private <T> T door(Class<T> type, Object real) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> {
            calls.add(method.getName());
            Optional<Throwable> trouble = trouble(method, args);
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            if (method.getName().equals("report")) {
                writing.run();
            }
            try {
                if ((fullAtTheEnd || fullForTheMoment) && method.getName().equals("report")) {
                    fullForTheMoment = false;
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
        if (args.length > 1) {
            ((Function<Set<String>, Report>) args[1]).apply(Set.of());
        }
    }

    private static ArchiveException full() {
        return new ArchiveException("the archive cannot be written: no space left");
    }

    private Optional<Throwable> trouble(Method method, Object[] args) {
        if (damaged.isPresent() && about(args, damaged.get())) {
            return Optional.of(new ArchiveException("the archive cannot be read: it is damaged"));
        }
        if (method.getName().equals("claimDue") && claimless.isPresent()) {
            return claimless;
        }
        if (full && WRITES.contains(method.getName())) {
            return Optional.of(full());
        }
        return broken && method.getName().equals("alike")
                ? Optional.of(new IllegalStateException("a bug"))
                : Optional.empty();
    }

    private static boolean about(Object[] args, String id) {
        return args != null && args.length > 0 && args[0] instanceof Collection<?> ids && ids.contains(id);
    }
}
