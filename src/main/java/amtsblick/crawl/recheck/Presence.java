// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.recheck;

/** What a publisher's server says of an article. */
enum Presence {
    /** It is there. */
    THERE,
    /** 404: it is not there now. */
    NOT_FOUND,
    /** 410: it is gone for good. */
    GONE,
    /** Nothing that tells, such as the way to the front page or robots.txt saying no. */
    UNCLEAR,
    /** The server is ill or busy: it is asked no more at this visit. */
    ILL
}
