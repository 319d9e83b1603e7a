// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.local.ArchiveForReading;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.DiskSpace;
import amtsblick.command.wiring.Settings;
import amtsblick.config.ConfigFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The place of the archive, the store and the index. */
final class ArchiveExam {
    private static final long MEGABYTE = 1L << 20;

    private ArchiveExam() {}

    static List<Diagnosis> of(Settings settings, ConfigFolder config) {
        Path data = settings.data().toAbsolutePath();
        if (settings.place().server().isPresent() || settings.place().index().isPresent()) {
            return List.of(Files.exists(data) ? disk(data) : begin(data), server(settings.place(), config));
        }
        if (!Files.exists(data)) {
            return List.of(begin(data));
        }
        return List.of(disk(data), archive(data, config));
    }

    private static Diagnosis begin(Path data) {
        Optional<Path> parent = Stream.iterate(data.getParent(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst();
        return parent.filter(Files::isWritable).isPresent()
                ? Diagnosis.fine("disk", data + " is made at the first start; " + free(parent.get()))
                : Diagnosis.wrong(
                        "disk", data + " cannot be made by this user; make it, or name another with 'data' or --data");
    }

    private static Diagnosis disk(Path data) {
        if (!Files.isDirectory(data) || !Files.isWritable(data)) {
            return Diagnosis.wrong("disk", data + " is no folder that this user may write; see its owner and rights");
        }
        return new DiskSpace(data)
                .trouble()
                .map(trouble -> Diagnosis.wrong("disk", trouble))
                .orElseGet(() -> Diagnosis.fine("disk", free(data)));
    }

    private static String free(Path place) {
        return new DiskSpace(place).free() / MEGABYTE + " MB are free at " + place;
    }

    private static Diagnosis server(ArchivePlace place, ConfigFolder config) {
        try (ArchiveForReading archive = ArchiveForReading.open(place, config)) {
            String found = place.index().isPresent() ? ", " + archive.finding().size() + " can be found" : "";
            return Diagnosis.fine("archive", place + ": " + archive.items().size() + " items are known" + found);
        } catch (ArchiveException e) {
            return Diagnosis.wrong("archive", String.valueOf(e.getMessage()));
        }
    }

    private static Diagnosis archive(Path data, ConfigFolder config) {
        try (ArchiveForReading archive = ArchiveForReading.open(ArchivePlace.of(data), config)) {
            long found = archive.finding().size();
            return Diagnosis.fine(
                    "archive",
                    found + " items can be found, " + archive.visits().size()
                            + " sources were visited; 'verify' looks at every byte");
        } catch (ArchiveException e) {
            boolean young = Files.isDirectory(data) && !Files.exists(data.resolve("amtsblick.db"));
            return young
                    ? Diagnosis.note("archive", String.valueOf(e.getMessage()))
                    : Diagnosis.wrong("archive", e.getMessage() + "; see 'verify'");
        }
    }
}
