// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.ArrayList;
import java.util.List;

/** What became of an item, in words. */
public final class States {
    private States() {}

    /** "zurückgezogen am 3. Juli 2025, 14:05 Uhr", "geändert am …", each a link to all of which that is true. */
    static List<NamedLink> of(NewsItem item, Reader reader) {
        List<NamedLink> states = new ArrayList<>();
        ItemState state = item.state();
        state.withdrawn()
                .map(since -> reader.text("state.withdrawn.since", Times.moment(since, reader.lang())))
                .ifPresent(words -> states.add(link(ItemState.WITHDRAWN, words, reader)));
        state.changed()
                .map(at -> reader.text("state.changed.at", Times.moment(at, reader.lang())))
                .ifPresent(words -> states.add(link(ItemState.CHANGED, words, reader)));
        return states;
    }

    private static NamedLink link(String value, String words, Reader reader) {
        return new NamedLink(words, reader.href("/", Selection.of(Dimension.STATE, value)));
    }

    /** The title, after the word that it is withdrawn where it is; for readers that show nothing else. */
    public static String title(NewsItem item, Reader reader) {
        String title = item.headline().fullTitle();
        return item.state().withdrawn().isPresent() ? reader.text("state.title", title) : title;
    }
}
