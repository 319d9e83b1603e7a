// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static java.util.Map.entry;

import java.util.Map;

/** Addresses that readers and programs guess, and the page that is meant. */
final class GuessedPaths {
    /** The page of each, by what is guessed. */
    static final Map<String, String> PAGES = Map.ofEntries(
            entry("/impressum", "/imprint"),
            entry("/kontakt", "/imprint"),
            entry("/contact", "/imprint"),
            entry("/datenschutz", "/privacy"),
            entry("/barrierefreiheit", "/accessibility"),
            entry("/ueber", "/about"),
            entry("/quellen", "/sources"),
            entry("/hilfe", "/suche-hilfe"),
            entry("/help", "/suche-hilfe"),
            entry("/suche", "/"),
            entry("/search", "/"),
            entry("/abonnieren", "/abo"),
            entry("/kalender", "/calendar.ics"),
            entry("/calendar", "/calendar.ics"),
            entry("/feed", "/feed.atom"),
            entry("/atom.xml", "/feed.atom"),
            entry("/feed.xml", "/feed.rss"),
            entry("/rss.xml", "/feed.rss"),
            entry("/rss", "/feed.rss"));

    private GuessedPaths() {}
}
