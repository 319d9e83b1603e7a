// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.site.Site;
import java.util.Optional;

/** Makes the frame around a page. */
public final class Frames {
    private final Site site;
    private final Footline footline;

    public Frames(Site site) {
        this.site = site;
        footline = new Footline(site);
    }

    /** The frame of a page that is no selection. */
    public Frame page(String path, String title, Lang lang, Optional<Lang> explicit) {
        return of(path, title, Selection.ALL, lang, explicit);
    }

    /** The frame of a page, feed or answer that shows a selection. */
    public Frame selection(String path, Selection selection, Lang lang, Optional<Lang> explicit) {
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
                footline.in(m));
    }
}
