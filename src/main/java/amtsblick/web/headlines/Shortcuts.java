// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Names;
import amtsblick.web.site.Site;
import java.util.ArrayList;
import java.util.List;

/** Selections a reader of this one is likely to want next: a region with its neighbours, and what is new since yesterday. */
final class Shortcuts {
    private Shortcuts() {}

    static List<NamedLink> of(Selection selection, Site site, Names names, Frame frame) {
        List<NamedLink> links = new ArrayList<>();
        List<String> regions = selection.values(Dimension.REGION);
        if (regions.size() == 1
                && !site.regions().neighbours(regions.getFirst()).isEmpty()) {
            String region = regions.getFirst();
            List<String> around = new ArrayList<>(regions);
            around.addAll(site.regions().neighbours(region));
            links.add(new NamedLink(
                    frame.text("shortcut.neighbours", names.of(Dimension.REGION, region)),
                    frame.href("/", selection.with(Dimension.REGION, around))));
        }
        if (selection.from().isEmpty() && selection.to().isEmpty()) {
            links.add(new NamedLink(
                    frame.text("shortcut.yesterday"), frame.href("/", selection.withDays("yesterday", ""))));
            links.add(new NamedLink(frame.text("shortcut.week"), frame.href("/", selection.withDays("7d", ""))));
        }
        return links;
    }
}
