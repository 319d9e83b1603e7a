// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The title of a strategy, plan or law: in quotes beside such a word, or the word with what it is for and whose it is. */
final class Documents {
    private static final Set<String> LINKS =
            Set.of("zur", "zum", "über", "für", "der", "des", "und", "die", "das", "den");
    private static final Set<String> PLAIN = Set.of(
            "gesetz",
            "gesetzes",
            "strategie",
            "agenda",
            "gesetzentwurf",
            "gesetzesentwurf",
            "leitbild",
            "roadmap",
            "verordnung",
            "konzept",
            "papier",
            "programm",
            "änderungsgesetz",
            "änderungsstaatsvertrag",
            "richtlinie",
            "geschäftsordnung",
            "loi");
    private static final Set<String> GENERAL = Set.of("grundgesetz", "papier", "programm", "konzept");
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "dem", "den", "des", "einer", "einem", "einen", "eine", "ein");
    private static final Set<String> VERBS = Set.of(
            "werden", "haben", "sollen", "wollen", "können", "müssen", "dürfen", "erarbeiten", "vorlegen", "weiter");
    private static final String STRATEGY = "strategy";
    private static final Set<String> PAPERS = Set.of(STRATEGY, "legislation");
    private static final int LONGEST = 10;

    private final Marked marked;
    private final HeadlineWords words;
    private final QuotedTitles quotes;

    private Documents(Marked marked) {
        this.marked = marked;
        this.words = marked.words();
        this.quotes = new QuotedTitles(marked);
    }

    /** @param kind of the item; where it is about no strategy or law as a whole, its title must say that one is made or passed */
    static Optional<String> of(Marked marked, String kind) {
        boolean isPaper = PAPERS.contains(kind);
        if (!isPaper && !isPassed(marked)) {
            return Optional.empty();
        }
        Documents documents = new Documents(marked);
        Optional<String> quoted = kind.equals(STRATEGY) ? documents.quotes.alone() : Optional.empty();
        return documents
                .quotedBeside(isPaper)
                .or(() -> quoted)
                .or(() -> documents.first(word -> documents.isNamed(word) && documents.isNews(word)))
                .or(() -> documents.first(word -> isPaper && documents.isNamed(word) && documents.isSubject(word)))
                .or(() -> documents.first(documents::isNews));
    }

    private Optional<String> first(IntPredicate isMeant) {
        return documents().filter(isMeant.and(this::isTitle)).mapToObj(this::at).findFirst();
    }

    private IntStream documents() {
        return marked.has(Cue.DOCUMENT)
                ? IntStream.range(0, words.size())
                        .filter(word -> marked.has(word, Cue.DOCUMENT) && words.isCapital(word))
                : IntStream.empty();
    }

    /** Strategie «Verwaltung 2030» */
    private Optional<String> quotedBeside(boolean isPaper) {
        return documents()
                .filter(word -> isPaper || isNews(word))
                .mapToObj(word -> quotes.beside(word))
                .flatMap(Optional::stream)
                .filter(title -> Character.isUpperCase(title.charAt(0)))
                .findFirst();
    }

    /** In the title, or in a sentence that says that it is made or passed. */
    private boolean isNews(int word) {
        return words.zone(word) == HeadlineWords.TITLE || marked.sentenceHas(word, Cue.PASSES);
    }

    /** "Das Archivgesetz regelt", not "verweist auf das Archivgesetz": what a sentence begins with, it is about. */
    private boolean isSubject(int word) {
        int first = startOfName(word);
        while (first > 0 && !words.opensClause(first) && isBeforeName(first - 1)) {
            first--;
        }
        return words.opensClause(first);
    }

    private boolean isBeforeName(int word) {
        return ARTICLES.contains(words.folded(word)) || !words.isCapital(word) && isAdjective(word);
    }

    private int startOfName(int word) {
        int from = word;
        while (from > 0 && words.isHyphenated(from - 1)) {
            from--;
        }
        return from;
    }

    /** "Archivgesetz", not "Gesetz zur Reform" */
    private boolean isNamed(int word) {
        return !PLAIN.contains(words.folded(word)) || word > 0 && words.isHyphenated(word - 1);
    }

    /** A word like "Gesetz" by itself is no title. */
    private boolean isTitle(int word) {
        return !GENERAL.contains(words.folded(word))
                && (isNamed(word) || !at(word).equals(words.printed(word, word + 1)));
    }

    private static boolean isPassed(Marked marked) {
        boolean named = false;
        boolean passed = false;
        for (int i = 0; i < marked.words().size() && marked.words().zone(i) != HeadlineWords.TEASER; i++) {
            named |= marked.has(i, Cue.DOCUMENT);
            passed |= marked.has(i, Cue.PASSES);
        }
        return named && passed;
    }

    private String at(int word) {
        return quotes.beside(word).orElseGet(() -> phrase(word));
    }

    private String phrase(int word) {
        int from = startOfName(word);
        boolean adjective =
                from > 0 && words.runsOn(from - 1) && words.folded(from - 1).startsWith("digital")
                        || from > 0
                                && words.runsOn(from - 1)
                                && words.isCapital(from - 1)
                                && isAdjective(from - 1)
                                && !words.opensClause(from - 1);
        String printed = words.printed(adjective ? from - 1 : from, end(word));
        return printed.endsWith("gesetzes") ? printed.substring(0, printed.length() - 2) : printed;
    }

    /** What is for what, and whose: ends with a noun or a number. */
    private int end(int word) {
        int last = word + 1;
        boolean linked = true;
        for (int next = last; next < Math.min(words.size(), word + LONGEST) && words.runsOn(next - 1); next++) {
            boolean number = Character.isDigit(words.text().charAt(words.start(next)));
            boolean purpose = words.is(next, "zur")
                    || words.is(next, "zum"); // "Gesetz zur Reform", "soll Gesetz zur Regel machen"
            if (VERBS.contains(words.folded(next)) || purpose && !PLAIN.contains(words.folded(word))) {
                break;
            } else if (words.isCapital(next) || number) {
                last = next + 1;
                linked = false;
            } else if (LINKS.contains(words.folded(next))) {
                linked = true;
            } else if (!linked || !isAdjective(next)) {
                break;
            }
        }
        return last;
    }

    private boolean isAdjective(int word) {
        String folded = words.folded(word);
        return folded.endsWith("e") || folded.endsWith("en") || folded.endsWith("er") || folded.endsWith("es");
    }
}
