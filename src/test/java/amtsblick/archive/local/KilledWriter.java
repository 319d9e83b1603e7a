// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.Report;
import amtsblick.archive.Samples;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A process that adds visit after visit to the archive in its first argument, beginning with the number in its second, and says
 * {@code ack N} when the archive has acknowledged visit N. Now and then it builds its index anew. Made to be killed by
 * {@link KillTest}.
 */
final class KilledWriter {
    static final String SOURCE = "source";
    static final int ITEMS = 5;
    private static final int VISITS_A_REWRITE = 40;

    private KilledWriter() {}

    public static void main(String[] args) {
        Random random = new Random();
        int visit = Integer.parseInt(args[1]);
        try (LocalArchive archive =
                LocalArchive.open(Path.of(args[0]), ConfigFolder.defaults(), InstantSource.system())) {
            System.out.println("open");
            for (; ; visit++) {
                archive.keeping().report(Report.of(items(visit), visit(visit)));
                System.out.println("ack " + visit);
                if (random.nextInt(VISITS_A_REWRITE) == 0) {
                    archive.rebuildIndex(_ -> {});
                }
            }
        }
    }

    /** New items of a visit, and a new wording of the first item of the visit before it. */
    static List<NewsItem> items(int visit) {
        List<NewsItem> items = new java.util.ArrayList<>(IntStream.range(0, ITEMS)
                .mapToObj(i -> Samples.item("v" + visit + "-" + i, "Meldung " + i + " des Besuchs " + visit))
                .toList());
        items.add(Samples.item("v" + (visit - 1) + "-0", "Neu gefasst bei Besuch " + visit));
        return items;
    }

    static Visit visit(int number) {
        return Visit.first(SOURCE, Instant.EPOCH)
                .withValidators(Optional.of(Integer.toString(number)), Optional.empty());
    }
}
