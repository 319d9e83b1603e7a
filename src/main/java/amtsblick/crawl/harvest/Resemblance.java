// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.archive.Items.Known;
import amtsblick.source.Source;

/**
 * Why a headline is taken for an item that is known already, the strongest reason first. Two of link, guid and title make an item the
 * same; one alone does where nothing speaks against it. Between sources guids mean nothing.
 *
 * <pre>
 * link    guid     title    day     same item?
 * same    any      same     any     yes; but both guid and day differ: another number of a series
 * other   same     same     any     yes, moved
 * same    same     other    any     yes, reworded
 * other   any      same     same    yes, the site was rebuilt; but only a title that tells something, and the old link is gone
 * same    none     other    any     yes, reworded; but only a link that leads to nothing else
 * same    other    other    any     no, they share a page
 * other   same     other    same    yes, renamed
 * other   same     other    other   no, names of this kind are used again
 * </pre>
 */
enum Resemblance {
    SAME {
        @Override
        boolean joins(Sign now, Candidate was, LinkUse links) {
            boolean series = was.own && now.isAnotherNumber(was.sign);
            return now.link().equals(was.sign.link()) && now.isTitledLike(was.sign) && !series;
        }
    },
    MOVED {
        @Override
        boolean joins(Sign now, Candidate was, LinkUse links) {
            return was.own && now.hasTheGuidOf(was.sign) && now.isTitledLike(was.sign);
        }
    },
    REWORDED {
        @Override
        boolean joins(Sign now, Candidate was, LinkUse links) {
            return was.own && now.hasTheGuidOf(was.sign) && now.link().equals(was.sign.link());
        }
    },
    REBUILT {
        @Override
        boolean joins(Sign now, Candidate was, LinkUse links) {
            return was.own
                    && now.isTitledLike(was.sign)
                    && now.isOfTheDayOf(was.sign)
                    && now.title().split(" ").length >= TELLING
                    && !links.leadTo(was.sign.link());
        }
    },
    RENAMED {
        @Override
        boolean joins(Sign now, Candidate was, LinkUse links) {
            return was.own && now.hasTheGuidOf(was.sign) && now.isOfTheDayOf(was.sign);
        }
    },
    UNDER_ITS_LINK {
        @Override
        boolean joins(Sign now, Candidate was, LinkUse links) {
            boolean otherwise = was.own && now.isNamedOtherwise(was.sign);
            return now.link().equals(was.sign.link()) && !otherwise && links.leadToOne(now.link());
        }
    };

    /** Fewer words, such as "Stellenausschreibung", stand over many things of one day. */
    private static final int TELLING = 3;

    abstract boolean joins(Sign now, Candidate was, LinkUse links);

    /**
     * A known item that a headline may be.
     *
     * @param own whether the same source reported it
     */
    record Candidate(String id, Sign sign, boolean own) {
        static Candidate of(Known known, Source source) {
            return new Candidate(
                    known.id(), Sign.of(known.headline()), known.source().equals(source.id()));
        }
    }
}
