// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.Optional;
import java.util.Set;

/** The title of a strategy, plan or law: in quotes beside such a word, or the word with what it is for and whose it is. */
final class Documents {
    private static final String OPENING = "\u201e\u00bb\u00ab\"\u201c";
    private static final String CLOSING = "\u201c\u201d\u00ab\u00bb\"";
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
            "loi");
    private static final int LONGEST = 10;

    private final HeadlineWords words;

    private Documents(HeadlineWords words) {
        this.words = words;
    }

    /** @param isPaper whether the item as a whole is about one; else its title must say that one is made or passed */
    static Optional<String> of(Marked marked, boolean isPaper) {
        if (!isPaper && !isPassed(marked)) {
            return Optional.empty();
        }
        Documents documents = new Documents(marked.words());
        for (int word = 0; word < marked.words().size() && marked.has(Cue.DOCUMENT); word++) {
            if (marked.has(word, Cue.DOCUMENT) && documents.isNews(marked, word)) {
                return Optional.of(documents.at(word));
            }
        }
        return Optional.empty();
    }

    /** In the title, or in a sentence that says that it is made or passed; a word like "Gesetz" by itself is no title. */
    private boolean isNews(Marked marked, int word) {
        boolean told = words.zone(word) == HeadlineWords.TITLE || marked.sentenceHas(word, Cue.PASSES);
        return told
                && words.isCapital(word)
                && !(PLAIN.contains(words.folded(word)) && at(word).equals(words.printed(word, word + 1)));
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
        return quotedBehind(word).or(() -> quotedBefore(word)).orElseGet(() -> phrase(word));
    }

    /** Strategie «Verwaltung 2030» */
    private Optional<String> quotedBehind(int word) {
        String text = words.text();
        int at = words.end(word);
        while (text.charAt(at) == ' ') {
            at++;
        }
        return OPENING.indexOf(text.charAt(at)) < 0 ? Optional.empty() : closed(at + 1);
    }

    /** „Verwaltung 2030“ – Strategie des Landes */
    private Optional<String> quotedBefore(int word) {
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

    private String phrase(int word) {
        int from = word;
        while (from > 0 && words.isHyphenated(from - 1)) {
            from--;
        }
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
            if (words.isCapital(next) || number) {
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
