// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.PublicationDate;
import amtsblick.news.Recognition;
import amtsblick.url.CanonicalLink;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a headline is known by.
 *
 * @param link in the spelling that stands for all
 * @param fragment the place in the page that the link leads to, or empty
 * @param title without what makes no difference
 * @param guid the source's own name for it, where that is another than its link
 * @param day when it was published, where that is said
 */
record Sign(URI link, String fragment, String title, Optional<String> guid, Optional<LocalDate> day) {

    static Sign of(Headline headline) {
        return new Sign(
                link(headline.link()),
                Objects.requireNonNullElse(headline.link().getRawFragment(), ""),
                Recognition.title(headline),
                Recognition.guid(headline),
                headline.date().map(PublicationDate::day));
    }

    /** The same for http and https, with {@code www.} and without. */
    static URI link(URI link) {
        return URI.create("https://" + ItemId.spelling(CanonicalLink.of(link)));
    }

    /** The id of an item that has its link for itself. */
    String id() {
        return ItemId.of(link);
    }

    /** The id of an item that shares its link with others. */
    String ownId() {
        return ItemId.of(link, guid.orElse("") + '\n' + fragment + '\n' + title);
    }

    boolean isTitledLike(Sign other) {
        return title.equals(other.title);
    }

    boolean hasTheGuidOf(Sign other) {
        return guid.isPresent() && guid.equals(other.guid);
    }

    /** Whether both have names of their own that differ. */
    boolean isNamedOtherwise(Sign other) {
        return guid.isPresent() && other.guid.isPresent() && !guid.equals(other.guid);
    }

    boolean isOfTheDayOf(Sign other) {
        return day.isPresent() && day.equals(other.day);
    }

    /** Whether it is the next of a series that goes by one title under one link, such as a weekly gazette. */
    boolean isAnotherNumber(Sign other) {
        return isNamedOtherwise(other) && day.isPresent() && other.day.isPresent() && !isOfTheDayOf(other);
    }

    /** Whether both, in one document, are the same headline. */
    boolean repeats(Sign other) {
        return link.equals(other.link) && isTitledLike(other) && !isAnotherNumber(other);
    }

    /** The same on a page: there one article is often led to twice, from a picture's caption and from the list. */
    boolean repeatsOnPage(Sign other) {
        boolean otherDay = day.isPresent() && other.day.isPresent() && !isOfTheDayOf(other);
        return repeats(other) || link.equals(other.link) && fragment.equals(other.fragment) && !otherDay;
    }
}
