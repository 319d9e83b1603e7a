// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.Archive;
import amtsblick.archive.ItemJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
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
            "The whole teaser is written, so that 'import' restores it. What you pass on to others, export with"
                    + " --shareable."
        })
final class ExportCommand implements Callable<Integer> {
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Archive archive = Archives.openForReading(setup)) {
            if (file == null) {
                PrintWriter out = spec.commandLine().getOut();
                export(archive, out);
                out.flush();
                return out.checkError() ? 1 : 0;
            }
            long items = exportTo(file, archive);
            spec.commandLine().getErr().println(items + " items written to " + file);
            return 0;
        }
    }

    private long exportTo(Path target, Archive archive) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        long items;
        try (BufferedWriter writer = Files.newBufferedWriter(part);
                PrintWriter out = new PrintWriter(writer)) {
            items = export(archive, out);
            out.flush();
            if (out.checkError()) {
                throw new IOException(part + " cannot be written; is the disk full?");
            }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return items;
    }

    private long export(Archive archive, PrintWriter out) {
        AtomicLong items = new AtomicLong();
        try (Progress progress = new Progress("Export", archive.size())) {
            archive.export(item -> {
                out.println(ItemJson.write(shareable ? item.shareable() : item));
                progress.at(items.incrementAndGet());
            });
        }
        return items.get();
    }
}
