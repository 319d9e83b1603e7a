// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.archive.Finding;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.Clause;
import amtsblick.query.LooseWords;
import amtsblick.query.Nearest;
import amtsblick.query.QueryText;
import amtsblick.web.address.KnownValues;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.slug.Slug;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places that a search without answers may have meant: there is a page of each, whether there is news of it or not. */
final class MeantPlaces {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{3,40}");

    /** Words that are looked up, each among all places. */
    private static final int MOST_WORDS = 3;

    private static final int MOST = 3;

    /** In a longer name a second letter may be wrong. */
    private static final int LONG = 8;

    private MeantPlaces() {}

    /** The pages of places that are spelt like a word of the search that finds nothing by itself. */
    static List<NamedLink> in(String typed, Finding finding, KnownValues known, Reader reader) {
        return WORD.matcher(LooseWords.of(typed))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .filter(word -> isUnknown(finding, word))
                .flatMap(word -> known.placesLike(word).stream()
                        .filter(place -> Nearest.mistakes(word, place) <= (word.length() < LONG ? 1 : 2)))
                .distinct()
                .limit(MOST)
                .map(place -> new NamedLink(place, reader.href("/ort/" + Slug.of(place))))
                .toList();
    }

    /** Whether a search finds nothing, and was not stopped. */
    static boolean isUnknown(Finding finding, String text) {
        NewsPage found = finding.find(NewsQuery.ALL.withText(text).withSize(1), Finding.Extent.ITEMS);
        return found.hits().isEmpty() && found.isWhole();
    }

    /** What was typed behind the field for places. */
    static List<String> asked(QueryText read) {
        return read.clauses().stream().flatMap(MeantPlaces::asked).distinct().toList();
    }

    private static Stream<String> asked(Clause clause) {
        return switch (clause) {
            case Clause.Words words when isName(words) -> Stream.of(words.text());
            case Clause.Any any -> any.clauses().stream().flatMap(MeantPlaces::asked);
            case Clause.All all -> all.clauses().stream().flatMap(MeantPlaces::asked);
            default -> Stream.empty();
        };
    }

    /** A beginning or something alike is none. */
    private static boolean isName(Clause.Words words) {
        return words.scope() == Clause.Scope.PLACE
                && words.kind() != Clause.Kind.PREFIX
                && words.kind() != Clause.Kind.FUZZY;
    }
}
