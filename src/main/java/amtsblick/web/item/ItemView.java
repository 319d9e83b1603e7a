// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.classify.label.Reasons;
import amtsblick.news.Dimension;
import amtsblick.news.Label;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage.Hit;
import amtsblick.news.Revision;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Names;
import amtsblick.web.page.Times;
import amtsblick.web.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * The page about one item.
 *
 * @param entry the item as in a list
 * @param published when the source says it was published, in words; says so where it does not
 * @param firstSeen when we saw it first, in words
 * @param labels what we understood, with reasons
 * @param rules the version of the rules that decided
 * @param source our page about the source
 * @param versions earlier versions of the headline, newest first
 * @param related items that read most like it
 */
public record ItemView(
        Frame frame,
        Entry entry,
        String published,
        String firstSeen,
        List<Explained> labels,
        String rules,
        NamedLink source,
        List<Version> versions,
        List<Entry> related) {

    /**
     * One label and why.
     *
     * @param dimension region, level, kind, ... in words
     */
    public record Explained(String dimension, NamedLink label, String reason) {}

    /** What the source said before. */
    public record Version(String title, String snippet, String until) {}

    /** @param story its items, the most original first; only the item where nobody else reports it */
    public static ItemView of(Site site, NewsItem item, List<NewsItem> story, List<NewsItem> related, Frame frame) {
        Names names = new Names(site, frame.m());
        return new ItemView(
                frame,
                entry(item, names, frame).with(StoryView.others(story, item, frame)),
                published(item, frame),
                item.undated() ? frame.text("item.seen.before") : Times.moment(item.firstSeen(), frame.lang()),
                labels(item, names, frame),
                item.labels().rules(),
                new NamedLink(item.sourceName(), frame.href("/sources/" + item.source())),
                versions(item, frame),
                related.stream().map(other -> entry(other, names, frame)).toList());
    }

    private static Entry entry(NewsItem item, Names names, Frame frame) {
        return Entry.of(new Hit(item, List.of(), List.of()), names, frame);
    }

    private static String published(NewsItem item, Frame frame) {
        return item.headline()
                .date()
                .map(date -> date.instant()
                        .map(instant -> Times.moment(instant, frame.lang()))
                        .orElseGet(() -> Times.date(date.day(), frame.lang())))
                .orElseGet(() -> frame.text("item.undated"));
    }

    private static List<Explained> labels(NewsItem item, Names names, Frame frame) {
        List<Explained> all = new ArrayList<>();
        item.labels().regions().forEach(label -> all.add(explained(Dimension.REGION, label, names, frame)));
        item.labels().places().forEach(label -> all.add(explained(Dimension.PLACE, label, names, frame)));
        all.add(explained(Dimension.LEVEL, item.labels().level(), names, frame));
        all.add(explained(Dimension.KIND, item.labels().kind(), names, frame));
        item.labels().topics().forEach(label -> all.add(explained(Dimension.TOPIC, label, names, frame)));
        return all;
    }

    private static Explained explained(Dimension dimension, Label label, Names names, Frame frame) {
        NamedLink link = new NamedLink(
                names.of(dimension, label.value()), frame.href("/", Selection.of(dimension, label.value())));
        return new Explained(
                frame.text("label." + dimension.id()),
                link,
                Reasons.clause(label, frame.lang().locale()));
    }

    private static List<Version> versions(NewsItem item, Frame frame) {
        List<Version> versions = new ArrayList<>();
        for (Revision revision : item.revisions().reversed()) {
            versions.add(new Version(
                    revision.headline().fullTitle(),
                    item.rights().show(revision.headline().teaser()),
                    Times.moment(revision.until(), frame.lang())));
        }
        return versions;
    }
}
