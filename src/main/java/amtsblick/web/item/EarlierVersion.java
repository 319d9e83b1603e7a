// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.NewsItem;
import amtsblick.news.Revision;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.ArrayList;
import java.util.List;

/**
 * What the source said of an item before, in words.
 *
 * @param title with its kicker
 * @param date the day it printed, where it has changed that since
 * @param snippet the teaser, as far as it may be shown
 * @param until when it was seen last
 * @param by who said so, where that was a foreign source; else empty
 */
public record EarlierVersion(String title, String date, String snippet, String until, String by) {

    /** The newest first. */
    static List<EarlierVersion> all(NewsItem item, Reader reader) {
        List<EarlierVersion> versions = new ArrayList<>();
        for (Revision revision : item.revisions().reversed()) {
            versions.add(new EarlierVersion(
                    revision.headline().fullTitle(),
                    revision.headline()
                            .date()
                            .filter(_ -> item.said().isRedatedFrom(revision.headline()))
                            .map(date -> Times.date(date.day(), reader.lang()))
                            .orElse(""),
                    item.rights().show(revision.headline().teaser()),
                    Times.moment(revision.until(), reader.lang()),
                    revision.by()
                            .map(name -> reader.text("item.versions.by", name))
                            .orElse("")));
        }
        return versions;
    }
}
