// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.web.site.VisitWatch.Stand;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;

/** Why there is nothing to read yet, in a sentence that promises no more than is known. */
final class FirstHour {
    private FirstHour() {}

    static String of(Stand stand, Reader reader) {
        if (stand.sources() == 0) {
            return reader.text("first.off");
        }
        if (stand.sources() == stand.muted()) {
            return reader.text("first.muted");
        }
        if (stand.tried() == 0) {
            return reader.text("first.lead");
        }
        if (stand.well() > 0) {
            return reader.m().count("first.quiet", stand.tried(), stand.well());
        }
        String silent = reader.m().count(stand.heard() > 0 ? "first.refused" : "first.silent", stand.tried());
        return stand.next()
                .map(due -> silent + " " + reader.text("first.again", Times.moment(due, reader.lang())))
                .orElse(silent);
    }
}
