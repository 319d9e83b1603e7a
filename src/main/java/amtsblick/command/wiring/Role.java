// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

/** What a node does where several share a store. */
public enum Role {
    /** Collects and serves. */
    ALL,
    /** Collects; tells nobody but who watches over it. */
    CRAWL,
    /** Serves what others collect. */
    WEB
}
