// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the frame around a page. */
final class Frames {
    private final Site site;

    Frames(Site site) {
        this.site = site;
    }

    /** The frame of a page that is no selection. */
    Frame page(String path, String title, Lang lang, Optional<Lang> explicit) {
        return of(path, title, Selection.ALL, lang, explicit);
    }

    /** The frame of a page, feed or answer that shows a selection. */
    Frame selection(String path, Selection selection, Lang lang, Optional<Lang> explicit) {
        Messages m = Messages.in(lang);
        boolean everything = !selection.query().isFiltered();
        String title = everything ? "" : Headings.of(selection, new Names(site, m), m);
        return of(path, title, selection, lang, explicit);
    }

    private Frame of(String path, String title, Selection selection, Lang lang, Optional<Lang> explicit) {
        Messages m = Messages.in(lang);
        return new Frame(
                m,
                explicit,
                title,
                path,
                QueryParams.print(path, selection, Optional.of(lang.other())),
                selection,
                site.settings(),
                state(m));
    }

    /** "Last visit 4 minutes ago · 48 of 50 sources reachable". */
    private String state(Messages m) {
        List<Source> sources = site.sources().enabled();
        Map<String, Visit> visits = site.schedule().visits();
        List<Visit> known = sources.stream()
                .map(source -> visits.get(source.id()))
                .filter(Objects::nonNull)
                .toList();
        Optional<Instant> last =
                known.stream().map(Visit::last).flatMap(Optional::stream).max(Instant::compareTo);
        if (last.isEmpty()) {
            return m.get("state.none");
        }
        long well = known.stream()
                .filter(visit -> visit.failures() == 0 && visit.last().isPresent())
                .count();
        return m.get("state.line", Times.moment(last.get(), m.lang()), m.number(well), m.number(sources.size()));
    }
}
