// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact.paper;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The title of a strategy, plan or law: in quotes beside such a word, or the word with what it is for and whose it is. */
public final class Documents {
    private static final Set<String> PLAIN = Set.of(
            "geschäftsordnung",
            "strategiepapier",
            "impulsprogramm",
            "digitalprogramm",
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
            "satzung",
            "loi");
    private static final Set<String> GENERAL = Set.of("grundgesetz", "papier", "programm", "konzept");
    private static final Set<String> NEW = Set.of("neue", "neuen", "neuer", "neues", "neuem");
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "dem", "den", "des", "einer", "einem", "einen", "eine", "ein");
    private static final String LAW = "legislation";
    private static final String STRATEGY = "strategy";
    private static final Set<String> PAPERS = Set.of(STRATEGY, LAW);

    private final Marked marked;
    private final HeadlineWords words;
    private final QuotedTitles quotes;
    private final Attributes attributes;

    private Documents(Marked marked) {
        this.marked = marked;
        this.words = marked.words();
        this.quotes = new QuotedTitles(marked);
        this.attributes = new Attributes(words);
    }

    /** @param kind of the item; where it is about no strategy or law as a whole, its title must say that one is made or passed */
    public static Optional<String> of(Marked marked, String kind) {
        boolean isPaper = PAPERS.contains(kind);
        if (!isPaper && !isPassed(marked)) {
            return Optional.empty();
        }
        Documents documents = new Documents(marked);
        Optional<String> quoted = kind.equals(STRATEGY) ? documents.quotes.alone() : Optional.empty();
        return documents
                .shortTitle(isPaper)
                .or(() -> documents.quotedBeside(isPaper, kind))
                .or(() -> quoted)
                .or(() -> documents.first(word -> documents.isNamed(word) && documents.isNews(word)))
                .or(() -> documents.first(word -> isPaper && documents.isNamed(word) && documents.isSubject(word)))
                .or(() -> documents.first(word -> isPaper && documents.isNamed(word) && documents.isNew(word)))
                .or(() -> documents.first(documents::isNews))
                .or(() -> kind.equals(LAW) ? documents.shortForm() : Optional.empty());
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

    /** "Das ABCG regelt" */
    private Optional<String> shortForm() {
        return IntStream.range(0, words.size())
                .mapToObj(word -> words.printed(word, word + 1))
                .filter(LawNames::isShort)
                .findFirst();
    }

    /** "Verordnung über Maßnahmen … (Gesetz über Daten)": what the law itself says it may be called. */
    private Optional<String> shortTitle(boolean isPaper) {
        return documents()
                .filter(word -> isPaper && words.zone(word) == HeadlineWords.TITLE && isInBrackets(word))
                .mapToObj(this::phrase)
                .findFirst();
    }

    private boolean isInBrackets(int word) {
        int start = words.start(startOfName(word));
        return start > 0 && words.text().charAt(start - 1) == '(';
    }

    /** "mit der neuen Digitalstrategie": it is told of for the first time. */
    private boolean isNew(int word) {
        int first = startOfName(word);
        return first > 0 && words.runsOn(first - 1) && NEW.contains(words.folded(first - 1));
    }

    /** Strategie «Verwaltung 2030» */
    private Optional<String> quotedBeside(boolean isPaper, String kind) {
        return documents()
                .filter(word -> isPaper || isNews(word))
                .mapToObj(word -> quotes.beside(word))
                .flatMap(Optional::stream)
                .filter(title -> kind.equals(STRATEGY) || Character.isUpperCase(title.charAt(0)))
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
        return ARTICLES.contains(words.folded(word)) || !words.isCapital(word) && attributes.isAdjective(word);
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
        return !PLAIN.contains(words.folded(word)) && !GENERAL.contains(words.folded(word))
                || word > 0 && words.isHyphenated(word - 1);
    }

    /** A word like "Gesetz" by itself is no title. */
    private boolean isTitle(int word) {
        return (!GENERAL.contains(words.folded(word)) || isNamed(word))
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
        int whole = whole(word);
        return whole < word ? phrase(whole) : part(word);
    }

    /** "Gesetz zur Änderung des Archivgesetzes": the one of which the name is a part, else the word itself. */
    private int whole(int word) {
        return documents()
                .filter(other -> other < word
                        && words.sentence(other) == words.sentence(word)
                        && !isNamed(other)
                        && !words.folded(other).endsWith("entwurf")
                        && attributes.end(other, isNamed(other)) > word)
                .findFirst()
                .orElse(word);
    }

    private String part(int word) {
        int from = startOfName(word);
        boolean adjective =
                from > 0 && words.runsOn(from - 1) && words.folded(from - 1).startsWith("digital")
                        || from > 0
                                && words.runsOn(from - 1)
                                && words.isCapital(from - 1)
                                && attributes.isAdjective(from - 1)
                                && !words.opensClause(from - 1);
        String printed = words.printed(adjective ? from - 1 : from, attributes.end(word, isNamed(word)));
        boolean genitive = printed.endsWith("gesetzes") && attributes.end(word, isNamed(word)) == word + 1;
        return genitive ? printed.substring(0, printed.length() - 2) : printed;
    }
}
