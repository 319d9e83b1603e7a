// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact.paper;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.Optional;
import java.util.Set;

/** Titles of papers in quotes: beside a word such as "Strategie", at the beginning of a title, or as what somebody passes. */
final class QuotedTitles {
    private static final String OPENING = "\u201e\u00bb\u00ab\"\u201c";
    private static final String CLOSING = "\u201c\u201d\u00ab\u00bb\"";
    private static final Set<String> PREPOSITIONS =
            Set.of("bei", "auf", "nach", "von", "vom", "zum", "zur", "mit", "im", "in", "aus", "zu", "gegen", "beim");
    private static final Set<String> CALLED = Set.of("heißt", "heisst", "lautet");

    /** Who is quoted, says something of it. */
    private static final Set<String> SAYS = Set.of(
            "nennt",
            "nannte",
            "sagt",
            "sagte",
            "findet",
            "fand",
            "urteilt",
            "lobt",
            "kritisiert",
            "meint",
            "fordert",
            "so");

    private static final Set<Cue> PASSES = Set.of(Cue.PASSES);
    private static final int LONGEST_QUOTED = 7;

    private final Marked marked;
    private final HeadlineWords words;

    QuotedTitles(Marked marked) {
        this.marked = marked;
        this.words = marked.words();
    }

    /** „Verwaltung 2030“ at the beginning of the title, or in a sentence that says that it is made or passed. */
    Optional<String> alone() {
        for (int word = 0; word < words.size(); word++) {
            int mark = words.start(word) - 1;
            Optional<String> quoted = mark >= 0 && isOpening(mark) ? closed(mark + 1) : Optional.empty();
            int closing = mark + 1 + quoted.map(String::length).orElse(0);
            if (quoted.isPresent()
                    && (isCalledSo(closing) || isNamedHere(word) || isTitle(quoted.get()) && isTold(word, closing))) {
                return quoted;
            }
        }
        return Optional.empty();
    }

    private boolean isTold(int word, int closing) {
        return isHeading(word, closing) || isPassed(word) || isSubject(word, closing);
    }

    /** „Fulda 2030“ beschreibt Ziele */
    private boolean isSubject(int word, int closing) {
        int next = after(closing);
        return words.zone(word) == HeadlineWords.TEASER
                && words.opensClause(word)
                && next < words.size()
                && words.start(next) == closing + 2
                && !words.isCapital(next)
                && !SAYS.contains(words.folded(next));
    }

    private int after(int place) {
        int word = 0;
        while (word < words.size() && words.start(word) <= place) {
            word++;
        }
        return word;
    }

    /** „Fulda 2030“: Stadt stellt sich auf */
    private boolean isHeading(int word, int closing) {
        return words.zone(word) == HeadlineWords.TITLE
                && (word == 0 || words.zone(word - 1) != HeadlineWords.TITLE)
                && words.text().charAt(closing + 1) == ':';
    }

    /** „Fulda 2030“ heißt die Strategie */
    private boolean isCalledSo(int closing) {
        int next = after(closing);
        boolean itself =
                words.is(next, "nennt") && words.is(next + 1, "sich"); // "nennt es": what somebody thinks of it
        return next < words.size()
                && (itself || CALLED.contains(words.folded(next)))
                && marked.sentenceHas(next, Cue.DOCUMENT);
    }

    /** Die Strategie heißt „Fulda 2030“, sie nennt sich „Fulda 2030“ */
    private boolean isNamedHere(int word) {
        boolean itself = words.is(word - 1, "sich") && words.is(word - 2, "nennt");
        return word > 0
                && (itself || CALLED.contains(words.folded(word - 1)))
                && words.sentence(word) == words.sentence(word - 1)
                && marked.has(Cue.DOCUMENT);
    }

    /** hat „Fulda 2030“ verabschiedet; not "hat die Gründung von „Fulda hilft“ beschlossen" */
    private boolean isPassed(int word) {
        boolean object = word > 0
                && words.sentence(word) == words.sentence(word - 1)
                && !words.isCapital(word - 1)
                && !PREPOSITIONS.contains(words.folded(word - 1));
        return object && marked.clauseHas(word, PASSES);
    }

    /** What is longer, begins small or ends with a verb, somebody said. */
    private static boolean isTitle(String quoted) {
        String[] parts = quoted.split(" ");
        char last = parts[parts.length - 1].charAt(0);
        return parts.length > 1
                && parts.length <= LONGEST_QUOTED
                && Character.isUpperCase(quoted.charAt(0))
                && (Character.isUpperCase(last) || Character.isDigit(last))
                && Character.isLetterOrDigit(quoted.charAt(quoted.length() - 1));
    }

    /** The title beside the word. */
    Optional<String> beside(int word) {
        return around(word).or(() -> behind(word)).or(() -> before(word));
    }

    /** „Digitale Agenda 2030“ */
    private Optional<String> around(int word) {
        String text = words.text();
        int at = words.start(word) - 1;
        while (at > 0 && text.charAt(at) != '\n' && OPENING.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        int opening = at;
        boolean opens = at >= 0 && isOpening(at);
        return opens
                ? closed(at + 1)
                        .filter(QuotedTitles::isTitle)
                        .filter(title -> opening + title.length() >= words.end(word) - 1)
                : Optional.empty();
    }

    /** The same marks close elsewhere; the one that opens stands behind a blank. */
    private boolean isOpening(int at) {
        return OPENING.indexOf(words.text().charAt(at)) >= 0
                && (at == 0 || !Character.isLetterOrDigit(words.text().charAt(at - 1)));
    }

    /** Strategie «Verwaltung 2030» */
    private Optional<String> behind(int word) {
        String text = words.text();
        int at = words.end(word);
        while (text.charAt(at) == ' ') {
            at++;
        }
        return isOpening(at) ? closed(at + 1) : Optional.empty();
    }

    /** „Verwaltung 2030“ – Strategie des Landes */
    private Optional<String> before(int word) {
        int start = words.start(word) - 1;
        while (start > 0 && " -\u2013:".indexOf(words.text().charAt(start)) >= 0) {
            start--;
        }
        if (start <= 0 || CLOSING.indexOf(words.text().charAt(start)) < 0) {
            return Optional.empty();
        }
        for (int at = start - 1; at >= 0 && words.text().charAt(at) != '\n'; at--) {
            if (OPENING.indexOf(words.text().charAt(at)) >= 0) {
                return Optional.of(words.text().substring(at + 1, start));
            }
        }
        return Optional.empty();
    }

    private Optional<String> closed(int from) {
        for (int at = from; words.text().charAt(at) != '\n'; at++) {
            if (CLOSING.indexOf(words.text().charAt(at)) >= 0) {
                return Optional.of(words.text().substring(from, at)).filter(title -> !title.isBlank());
            }
        }
        return Optional.empty();
    }
}
