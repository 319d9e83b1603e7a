// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.Archive;
import amtsblick.archive.Schedule;
import amtsblick.classify.Regions;
import amtsblick.classify.Taxonomy;
import amtsblick.source.SourceCatalogue;
import java.time.InstantSource;

/**
 * Everything the pages speak about.
 *
 * @param archive the items
 * @param schedule the visits
 * @param sources the sources
 * @param regions names and neighbours of regions
 * @param taxonomy names of kinds and topics
 * @param settings how the pages present themselves
 * @param clock now
 */
public record Site(
        Archive archive,
        Schedule schedule,
        SourceCatalogue sources,
        Regions regions,
        Taxonomy taxonomy,
        WebSettings settings,
        InstantSource clock) {}
