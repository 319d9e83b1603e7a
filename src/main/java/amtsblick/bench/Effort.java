// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What work on many items cost.
 *
 * @param work which
 * @param items how many
 * @param cpuSeconds of all threads, the collector's and the compiler's too
 * @param seconds until it was done
 * @param megabytesWritten to the disk by this process; -1 where the system does not say
 * @param heapPeakMegabytes the most each part of the heap held, added up
 */
public record Effort(
        String work, long items, double cpuSeconds, double seconds, double megabytesWritten, long heapPeakMegabytes) {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final Path IO = Path.of("/proc/self/io");

    /** Does the work, which says how many items it was about. */
    static Effort of(String work, LongSupplier doing) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double written = written();
        long cpu = cpuNanos();
        long begin = System.nanoTime();
        long items = doing.getAsLong();
        long end = System.nanoTime();
        long cpuEnd = cpuNanos();
        return new Effort(
                work,
                items,
                (cpuEnd - cpu) / NANOS,
                (end - begin) / NANOS,
                written < 0 ? -1 : written() - written,
                heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / (long) MEGABYTE);
    }

    /** How many items a processor does in a second. */
    @JsonProperty
    public double itemsPerCpuSecond() {
        return cpuSeconds == 0 ? 0 : items / cpuSeconds;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static double written() {
        try {
            List<String> lines = Files.readAllLines(IO);
            return lines.stream()
                    .filter(line -> line.startsWith("write_bytes: "))
                    .mapToDouble(line -> Long.parseLong(line.substring("write_bytes: ".length())) / MEGABYTE)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1; // another system than Linux
        }
    }
}
