// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.classify.Classifier;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labelled stories of our own, read from {@code story/groups.*.tsv}.
 *
 * @param stories item id to story, for those that are part of one
 * @param followUps item id to the story that it follows
 */
public record StoryGroups(List<NewsItem> items, Map<String, String> stories, Map<String, String> followUps) {
    private static final Path FOLDER = Path.of("src/test/resources/amtsblick/story");
    private static final Classifier CLASSIFIER = Classifier.of(ConfigFolder.defaults(), List.of());
    private static final int CELLS = 5;

    /** @param name first, open or blind */
    public static StoryGroups of(String name) {
        StoryGroups groups = new StoryGroups(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        try {
            for (String line : Files.readAllLines(FOLDER.resolve("groups." + name + ".tsv"))) {
                String[] cells = line.split("\t", -1);
                if (cells.length == CELLS && !line.startsWith("#") && !cells[0].equals("story")) {
                    groups.add(name, cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }

    private void add(String name, String[] cells) {
        NewsItem item = item(name + (1_000 + items.size()), cells[1], cells[2], cells[3], cells[4]);
        items.add(item);
        if (cells[0].startsWith("~")) {
            followUps.put(item.id(), cells[0].substring(1));
        } else if (!cells[0].equals("-")) {
            stories.put(item.id(), cells[0]);
        }
    }

    /**
     * A headline as it is understood.
     *
     * @param day empty where nothing is known of it
     */
    public static NewsItem item(String id, String day, String publisher, String title, String teaser) {
        Headline headline = new Headline(
                Optional.empty(),
                title,
                teaser,
                URI.create("https://" + publisher + "/" + id),
                day.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.ofDay(LocalDate.parse(day))),
                day,
                List.of(),
                Optional.empty());
        return new NewsItem(
                id,
                headline,
                CLASSIFIER.classify(headline, CLASSIFIER.publisher(publisher)),
                publisher,
                publisher,
                "de",
                Rights.OPEN,
                NewsItem.LONG_AGO,
                List.of(),
                Optional.empty());
    }
}
