// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be remarked; {@code remarks_de.properties} and {@code remarks_en.properties} say each in words. */
public enum RemarkCode {
    /** What an earlier version wrote down in words. */
    TOLD,
    CONNECT_TIMEOUT,
    ANSWER_TIMEOUT,
    INCOMPLETE,
    /** What an earlier version told apart from {@link #NOT_PUBLIC}, which told readers what internal names there are. */
    UNKNOWN_HOST,
    /** The same. */
    UNRESOLVED,
    NOBODY_LISTENS,
    UNTRUSTED,
    BADLY_COMPRESSED,
    UNKNOWN_CODING,
    TOO_LARGE,
    NETWORK,
    HTTP,
    REFUSED,
    LOST_REDIRECT,
    NOT_FOUND,
    LATER,
    NOT_MODIFIED,
    GONE,
    FOUND_GONE,
    REDIRECT_CIRCLE,
    REDIRECTS,
    ROBOTS_DISALLOW,
    ROBOTS_UNREADABLE,
    NO_WEB_ADDRESS,
    NO_HOST_NAME,
    NO_SUCH_PORT,
    NUMBER_FOR_HOST,
    NOT_PUBLIC,
    /** What {@link #NOT_PUBLIC} means, for the operator alone. */
    NO_SUCH_NAME,
    /** The same. */
    PRIVATE_NETWORK,
    NOT_ASKED,
    EMPTY_DOCUMENT,
    NO_XML,
    PAGE_FOR_FEED,
    PAGE_SENDS_ON,
    NO_FEED,
    NO_JSON_FEED,
    BAD_JSON,
    NO_SITEMAP,
    ADDRESSES_MISSING,
    BAD_PAGE,
    BAD_SELECTOR,
    COUNTED,
    OFF_TOPIC,
    TWICE,
    ENTRIES_DROPPED,
    BLOCKS_DROPPED,
    NO_BLOCKS,
    DAYS_GUESSED,
    /** Of a feed that somebody wants to read. */
    UNDATED,
    CUT_OFF,
    LINKS_NOWHERE,
    DAYS_DOUBTED,
    SELECTOR_IDLE,
    NO_NEWS_SITEMAP,
    INDEX_IN_INDEX,
    MOVED_HOUSE,
    OTHER_LANGUAGE,
    MANY_MISSING,
    OTHER_SUBJECT,
    GUESS,
    NOTHING_FOUND,
    ARCHIVE,
    FAULT;

    /** Whether its first argument is how many entries of a document were dropped. */
    boolean drops() {
        return this == ENTRIES_DROPPED || this == BLOCKS_DROPPED || this == ADDRESSES_MISSING;
    }

    /** Whether the operator may permit it, where the address is one of their own network. */
    public boolean isPrivate() {
        return this == NUMBER_FOR_HOST || this == PRIVATE_NETWORK;
    }

    /** The id in the store and in the files of words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code with this id, if this version knows it. */
    public static Optional<RemarkCode> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
