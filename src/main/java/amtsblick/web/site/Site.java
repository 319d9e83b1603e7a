// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.archive.Archive;
import amtsblick.archive.Finding;
import amtsblick.archive.Schedule;
import amtsblick.archive.local.DiskSpace;
import amtsblick.archive.oversight.Ruling;
import amtsblick.classify.Classifier;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.discover.Discovery;
import amtsblick.fetch.CrawlLog;
import amtsblick.news.PublicationDate;
import amtsblick.push.Push;
import amtsblick.quality.Quality;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.FollowUps;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything the pages speak about.
 *
 * @param archive the items and the visits
 * @param sources the sources
 * @param regions names and neighbours of regions
 * @param territories what official keys and named areas stand for
 * @param taxonomy names of kinds and topics
 * @param settings how the pages present themselves
 * @param classifier for trying a text
 * @param followUps for what came before and after an item
 * @param quality how well labels were met when they were measured last
 * @param trouble why nothing is visited at present, where that is so
 * @param disk where the archive lies
 * @param log what was asked of each host
 * @param discovery for looking what lies at an address
 * @param teams whose business some news are
 * @param push who is told of news without asking
 * @param searches is told how long it takes to find each page of items
 * @param clock now
 */
public record Site(
        Archive archive,
        SourceCatalogue sources,
        Regions regions,
        Territories territories,
        Taxonomy taxonomy,
        WebSettings settings,
        Classifier classifier,
        FollowUps followUps,
        Quality quality,
        Supplier<Optional<String>> trouble,
        DiskSpace disk,
        CrawlLog log,
        Discovery discovery,
        List<Team> teams,
        Push push,
        SearchWatch searches,
        InstantSource clock) {
    /** The day it is in Germany. */
    public LocalDate today() {
        return clock.instant().atZone(PublicationDate.ZONE).toLocalDate();
    }

    /** A source as its entry and the operator have it. */
    public Source ruled(Source source) {
        return archive.oversight()
                .rulings()
                .getOrDefault(source.id(), Ruling.NONE)
                .applyTo(source);
    }

    /** The sources that are visited: switched on, and muted by nobody. */
    public List<Source> visited() {
        return sources.enabled().stream()
                .map(this::ruled)
                .filter(Source::enabled)
                .toList();
    }

    /** What is found for pages and feeds. */
    public Finding finding() {
        return searches.over(archive.finding());
    }

    /** Who was visited when. */
    public Schedule schedule() {
        return archive.schedule();
    }
}
