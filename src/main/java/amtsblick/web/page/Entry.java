// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.NewsItem;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Marked;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;

/**
 * An item as a row of the headlines page.
 *
 * @param href our page about it
 * @param original the source's page
 * @param level the id of its level, for shape and colour
 * @param levelName the level in words
 * @param where regions and places, each a link to their news
 * @param kicker what the source printed before the title, unless {@code where} says it already
 * @param title in parts, with matches marked
 * @param snippet likewise, empty where the source's rights allow none
 * @param sentence the one of it that a row shows
 * @param read in words whose page {@code original} is; who says so, where that is a source that is not at home there
 * @param publisher the same in fewer words
 * @param time the time of day, or the day where it stands among news of others; empty where the source gave none
 * @param doubt in words what makes its day unsure, empty where nothing does
 * @param kind its kind, a link; empty for "other", which says nothing
 * @param topics its topics, links
 * @param language the language of its text where it differs from the page's
 * @param states what became of it, each a link; empty for most
 * @param withdrawn whether one of them is that it is not there any more
 * @param late whether it is new here though it was published before others that are not
 * @param others who else reports the same event, with their own headlines
 */
public record Entry(
        String href,
        String original,
        String level,
        String levelName,
        List<NamedLink> where,
        String kicker,
        List<Marked> title,
        List<Marked> snippet,
        List<Marked> sentence,
        String read,
        String publisher,
        String time,
        String doubt,
        Optional<NamedLink> kind,
        List<NamedLink> topics,
        Optional<String> language,
        List<NamedLink> states,
        boolean withdrawn,
        boolean late,
        List<Other> others) {

    /** A link with its words. */
    public record NamedLink(String name, String href) {}

    /**
     * Another report of the same event.
     *
     * @param title its own headline
     * @param source who reports it
     * @param day when, in words
     * @param language of its text where it differs from the page's
     */
    public record Other(String title, String href, String source, String day, Optional<String> language) {}

    /** How much room the row takes, by the number of reports: a class of the style sheet, none for a single one. */
    public String weight() {
        return others.isEmpty() ? "" : others.size() == 1 ? "two" : "many";
    }

    /** The same with those who report it too. */
    public Entry with(List<Other> alsoReportedBy) {
        return with(alsoReportedBy, late);
    }

    /** The same with those who report it too, and whether it comes late. */
    public Entry with(List<Other> alsoReportedBy, boolean comesLate) {
        return with(href, alsoReportedBy, comesLate);
    }

    /** The same, whose page knows the selection in which it stands. */
    public Entry within(Selection selection, NewsItem item, Reader reader) {
        return with(reader.href("/item/" + item.id(), selection), others, late);
    }

    private Entry with(String newHref, List<Other> alsoReportedBy, boolean comesLate) {
        return new Entry(
                newHref,
                original,
                level,
                levelName,
                where,
                kicker,
                title,
                snippet,
                sentence,
                read,
                publisher,
                time,
                doubt,
                kind,
                topics,
                language,
                states,
                withdrawn,
                comesLate,
                alsoReportedBy);
    }
}
