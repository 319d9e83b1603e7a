// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.site.Site;
import amtsblick.web.site.VisitWatch;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Messages;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.Optional;

/** Makes the frame around a page. */
public final class Frames {
    private final Site site;
    private final VisitWatch visits;

    public Frames(Site site, VisitWatch visits) {
        this.site = site;
        this.visits = visits;
    }

    /** How the visits stand, which the foot of every page tells. */
    public VisitWatch.Stand visits() {
        return visits.stand();
    }

    /** The frame of a page that is no selection. */
    public Frame page(String path, String title, Reader reader) {
        return of(path, title, Selection.ALL, Selection.ALL, reader);
    }

    /** The frame of a page that shows a selection. */
    public Frame selection(String path, Selection selection, Reader reader) {
        String title = selection.query().isFiltered() ? Headings.of(selection, reader) : "";
        return of(path, title, selection, selection, reader);
    }

    /** The frame of a page whose path chooses a part of the selection that its address says. */
    public Frame part(String path, Selection selection, Selection part, Reader reader) {
        return of(path, Headings.of(part, reader), selection, part, reader);
    }

    /** The frame of a page that is about a selection in other words than its name. */
    public Frame titled(String path, String title, Selection selection, Reader reader) {
        return of(path, title, selection, selection, reader);
    }

    /** The frame of a page that is no selection, but has one that can be subscribed to. */
    public Frame about(String path, String title, Selection subject, Reader reader) {
        return of(path, title, Selection.ALL, subject, reader);
    }

    private Frame of(String path, String title, Selection selection, Selection subscribed, Reader reader) {
        return new Frame(
                reader,
                title,
                path,
                SelectionAddress.print(
                        path, selection, Optional.of(reader.lang().other())),
                selection,
                subscribed,
                Head.of(described(title, selection, reader)),
                site.settings(),
                state(reader.m()));
    }

    /** A page of a selection tells what is selected, any other its title and what the site is. */
    private static String described(String title, Selection selection, Reader reader) {
        if (selection.query().isFiltered()) {
            return reader.text("site.selection", Headings.of(selection, reader));
        }
        String tagline = reader.text("site.tagline");
        boolean ended = title.endsWith("?") || title.endsWith("!") || title.endsWith(".");
        return title.isEmpty() ? tagline : title + (ended ? " " : ". ") + tagline;
    }

    /** "Last visit 30 June 2025, 14:05 · 48 of 50 sources reachable". */
    private String state(Messages m) {
        VisitWatch.Stand stand = visits.stand();
        return stand.last()
                .map(last -> m.get(
                        "state.line", Times.moment(last, m.lang()), m.number(stand.well()), m.number(stand.sources())))
                .orElseGet(() -> m.get("state.none"));
    }
}
