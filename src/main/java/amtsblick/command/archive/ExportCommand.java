// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.json.ExportLine;
import amtsblick.archive.local.ArchiveForReading;
import amtsblick.command.terminal.Progress;
import amtsblick.command.wiring.Archives;
import amtsblick.command.wiring.Setup;
import amtsblick.source.Visit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export [FILE]}: everything collected as JSON lines, also beside a running server. */
@Command(
        name = "export",
        description = {
            "Writes everything collected as JSON lines, in the order of ids; also while a server is running on the"
                    + " archive.",
            "Earlier versions and visits are written too, so that 'import' brings everything back. What you pass on to others,"
                    + " export with --shareable.",
            "Exit code 1: something could not be read; it is named on standard error."
        })
public final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final Setup setup = new Setup();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to write; replaced only when complete. Default: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--shareable",
            description = "Cuts teasers to what may be shown to others, and leaves earlier versions out.")
    private boolean shareable;

    private long items;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (ArchiveForReading archive = Archives.openForReading(setup)) {
            List<String> unreadable;
            if (file == null) {
                PrintWriter out = spec.commandLine().getOut();
                unreadable = export(archive, out);
                out.flush();
                if (out.checkError()) {
                    return 1;
                }
            } else {
                unreadable = exportTo(file, archive);
                spec.commandLine().getErr().println(items + " items written to " + file);
            }
            return told(unreadable);
        }
    }

    /** What lies on damaged bytes is missing in the export, and named. */
    private int told(List<String> unreadable) {
        unreadable.forEach(id -> spec.commandLine().getErr().println("item " + id + " is damaged and was left out"));
        return unreadable.isEmpty() ? 0 : 1;
    }

    private List<String> exportTo(Path target, ArchiveForReading archive) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        List<String> unreadable;
        try (BufferedWriter writer = Files.newBufferedWriter(part);
                PrintWriter out = new PrintWriter(writer)) {
            unreadable = export(archive, out);
            out.flush();
            if (out.checkError()) {
                throw new IOException(part + " cannot be written; is the disk full?");
            }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return unreadable;
    }

    private List<String> export(ArchiveForReading archive, PrintWriter out) {
        try (Progress progress = new Progress("Export", size(archive))) {
            out.println(ExportLine.head());
            List<String> unreadable = archive.items()
                    .export(item -> {
                        out.println(ExportLine.of(shareable ? item.shareable() : item));
                        progress.at(++items);
                    })
                    .unreadable();
            if (!shareable) {
                visits(archive).stream()
                        .sorted(Comparator.comparing(Visit::source))
                        .map(ExportLine::of)
                        .forEach(out::println);
            }
            return unreadable;
        }
    }

    /** Damage that keeps items from being counted keeps none from being exported. */
    private static long size(ArchiveForReading archive) {
        try {
            return archive.items().size();
        } catch (ArchiveException e) {
            return -1;
        }
    }

    /** Visits are of less worth than items: without them every source is visited as if for the first time. */
    private List<Visit> visits(ArchiveForReading archive) {
        try {
            return archive.visits();
        } catch (ArchiveException e) {
            spec.commandLine().getErr().println("visits are left out: " + e.getMessage());
            return List.of();
        }
    }
}
