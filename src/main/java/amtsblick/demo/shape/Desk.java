// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import amtsblick.news.Rights;
import amtsblick.news.label.Level;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import java.net.URI;
import java.util.Optional;

/**
 * A made-up publisher.
 *
 * @param id short; the first part of its addresses
 * @param name as readers see it
 * @param shape how it prints its news
 * @param region the region its own news is about
 * @param level its level of administration, empty for the press
 * @param language BCP 47
 * @param rights how much of its text may be shown
 * @param conduct how it treats its visitors
 */
public record Desk(
        String id,
        String name,
        Shape shape,
        String region,
        Optional<Level> level,
        String language,
        Rights rights,
        Conduct conduct) {

    /** How a desk treats its visitors. */
    public enum Conduct {
        PROPER,
        /** Takes its time to answer. */
        SLOW,
        /** Answers 500. */
        FAILING,
        /** Answers 429 and asks to come back later. */
        BUSY,
        /** Its robots.txt asks everybody to stay away. */
        SHUT
    }

    /** Where its news are listed, below the newsroom's address. */
    public String path() {
        return "/" + id + shape.path();
    }

    /** As the crawler is to know it. */
    public Source source(URI newsroom) {
        return Source.of(id, newsroom.resolve(path()), shape.kind())
                .name(name)
                .homepage(newsroom.resolve("/" + id + "/"))
                .region(region)
                .level(level)
                .language(language)
                .rights(rights)
                .selectors(shape.selectors())
                .articles(Articles.NEVER)
                .privateAllowed(true)
                .evidence("Vorführdaten")
                .source();
    }
}
