// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.item;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Report;
import amtsblick.config.ConfigFolder;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * A process that opens or reads an archive as a user to whom the rights of files apply: root may write everything, and builds often run as root.
 * It is one of its own, since that user may not read the program's files either: all that is needed is loaded before, on another archive.
 */
final class UnprivilegedLook {
    private static final int NOBODY = 65_534;

    private UnprivilegedLook() {}

    /** @param args {@code open} or {@code read}, the archive, and a folder for another one */
    public static void main(String[] args) throws Throwable {
        Path other = Path.of(args[2]);
        look("open", other);
        look("read", other);
        becomeNobody();
        System.out.println(look(args[0], Path.of(args[1])));
        Runtime.getRuntime().halt(0);
    }

    private static String look(String how, Path folder) {
        try {
            if (how.equals("open")) {
                try (LocalArchive archive =
                        LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system())) {
                    archive.keeping().report(Report.of(List.of(item("u", "Meldung"))));
                    archive.finding().refresh();
                }
            } else {
                try (ArchiveForReading archive =
                        ArchiveForReading.open(ArchivePlace.of(folder), ConfigFolder.defaults())) {
                    archive.items().export(_ -> {});
                }
            }
            return "nothing was wrong";
        } catch (ArchiveException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Linux keeps the user whose rights to files count for each thread (setfsuid(2)); threads that it starts inherit it. */
    private static void becomeNobody() throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle setfsuid = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setfsuid"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        int before = (int) setfsuid.invokeExact(NOBODY);
        if (before == 0 && (int) setfsuid.invokeExact(NOBODY) != NOBODY) {
            throw new IllegalStateException("root stays root here");
        }
    }
}
