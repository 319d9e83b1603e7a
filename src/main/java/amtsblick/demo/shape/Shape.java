// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import amtsblick.parse.listing.Selectors;
import amtsblick.source.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a family of systems prints a list of news. */
public interface Shape {
    /** Prints the front page or feed of a desk. */
    String print(Front front);

    SourceKind kind();

    String contentType();

    /** Where its list lies below the desk's own address. */
    String path();

    /** How to read it, for a listing. */
    default Optional<Selectors> selectors() {
        return Optional.empty();
    }

    /**
     * What is to be printed.
     *
     * @param desk who publishes it
     * @param home the desk's own address, ending in a slash
     * @param articles everything public, newest first
     * @param query the raw query of the address, such as {@code pg=2}, empty for none
     * @param now the moment of printing
     */
    record Front(Desk desk, URI home, List<MadeUpArticle> articles, String query, Instant now) {
        /** The absolute address of an article. */
        String link(MadeUpArticle article) {
            return home + "meldung/" + article.slug();
        }

        /** The address of an article without the host, as most pages print it. */
        String path(MadeUpArticle article) {
            return "/" + desk.id() + "/meldung/" + article.slug();
        }
    }

    /** A feed. */
    interface Feed extends Shape {
        @Override
        default SourceKind kind() {
            return SourceKind.FEED;
        }

        @Override
        default String contentType() {
            return "application/rss+xml; charset=utf-8";
        }

        @Override
        default String path() {
            return "/feed.xml";
        }
    }

    /** A page. */
    interface Listing extends Shape {
        @Override
        default SourceKind kind() {
            return SourceKind.LISTING;
        }

        @Override
        default String contentType() {
            return "text/html; charset=utf-8";
        }

        @Override
        default String path() {
            return "/aktuelles";
        }
    }
}
