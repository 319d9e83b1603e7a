// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Who agrees with one another: names in a row ("A, B und C"), or one with another ("A mit B", "für A … für B"). */
final class Parties {
    private static final Set<String> BETWEEN = Set.of(
            "und", "sowie", "das", "der", "die", "den", "dem", "des", "beide", "auch", "land", "freistaat", "stadt");

    private final Marked marked;
    private final HeadlineWords words;
    private final List<Span> names;
    private final boolean isAgreement;

    /**
     * Words that name somebody who can agree.
     *
     * @param name what it is called; empty for as printed
     */
    record Span(int from, int to, String name) {
        Span(int from, int to) {
            this(from, to, "");
        }

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }

    private Parties(Marked marked, List<Span> known, boolean isAgreement) {
        this.isAgreement = isAgreement;
        this.marked = marked;
        this.words = marked.words();
        this.names = names(known);
    }

    /**
     * @param known names of regions, places and bodies
     * @param isAgreement whether the item as a whole tells of one; else title or sentence must say both that there is one and that
     *     somebody concluded it
     */
    static List<String> of(Marked marked, Supplier<List<Span>> known, boolean isAgreement) {
        boolean concluded = marked.has(Cue.ACCORD) && marked.has(Cue.SIGNS);
        boolean said = concluded
                || isAgreement && (marked.has(Cue.ACCORD) || marked.has(Cue.SIGNS) || marked.has(Cue.PARTNERS));
        return said ? new Parties(marked, known.get(), isAgreement).find() : List.of();
    }

    private List<Span> names(List<Span> known) {
        List<Span> all = new ArrayList<>(known);
        for (int i = 0; i < words.size(); i++) {
            if (marked.has(i, Cue.PARTY) && words.isCapital(i)) {
                int end = i + 1;
                String name = "";
                for (Span next : known) {
                    boolean named = next.from == i + 1 && words.runsOn(i);
                    end = named ? next.to : end;
                    name = named ? next.name : name;
                }
                all.add(new Span(i, end, name));
            }
        }
        all.sort(Comparator.comparing((Span span) -> span.from - span.to).thenComparing(Span::from));
        List<Span> kept = new ArrayList<>();
        for (Span span : all) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparing(Span::from));
        return kept;
    }

    private List<String> find() {
        List<List<Span>> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Span> row = row(i);
            if (row.size() > 1) {
                found.add(row);
                i += row.size() - 1;
            }
        }
        List<Span> best = found.stream()
                .filter(row -> agrees(row.getFirst().from))
                .findFirst()
                .orElseGet(this::with);
        return best.size() < 2
                ? List.of()
                : best.stream().map(this::name).distinct().toList();
    }

    private String name(Span span) {
        return span.name.isEmpty() ? words.printed(span.from, span.to) : span.name;
    }

    private boolean agrees(int word) {
        boolean concluded = marked.sentenceHas(word, Cue.ACCORD) && marked.sentenceHas(word, Cue.SIGNS);
        return concluded || isAgreement && isAbout(word);
    }

    private boolean isAbout(int word) {
        return marked.sentenceHas(word, Cue.ACCORD)
                || titleSays()
                || marked.sentenceHas(word, Cue.SIGNS)
                || marked.sentenceHas(word, Cue.PARTNERS);
    }

    private boolean titleSays() {
        for (int i = 0; i < words.size() && words.zone(i) != HeadlineWords.TEASER; i++) {
            if (marked.has(i, Cue.ACCORD)) {
                return true;
            }
        }
        return false;
    }

    /** The names from the {@code first} on that stand in a row. */
    private List<Span> row(int first) {
        List<Span> row = new ArrayList<>(List.of(names.get(first)));
        for (int i = first + 1; i < names.size() && joined(row.getLast(), names.get(i)); i++) {
            row.add(names.get(i));
        }
        return row;
    }

    private boolean joined(Span one, Span next) {
        if (words.sentence(one.from) != words.sentence(next.from) || next.from - one.to > 3) {
            return false;
        }
        String gap = words.text()
                .substring(words.end(one.to - 1), words.start(next.from))
                .strip();
        boolean comma = gap.startsWith(",");
        boolean and = false;
        for (int i = one.to; i < next.from; i++) {
            if (!BETWEEN.contains(words.folded(i)) && !isAdjective(i)) {
                return false;
            }
            and |= words.is(i, "und") || words.is(i, "sowie");
        }
        return comma || and;
    }

    private boolean isAdjective(int word) {
        return !words.isCapital(word) && words.folded(word).endsWith("e");
    }

    /** "A … mit B" and "für A … für B". */
    private List<Span> with() {
        for (int i = 1; i < names.size(); i++) {
            Span other = names.get(i);
            String lead = lead(other);
            Span one = names.get(i - 1);
            boolean sameText = words.sentence(one.from) == words.sentence(other.from)
                    || words.zone(one.from) == HeadlineWords.KICKER && words.zone(other.from) == HeadlineWords.TITLE;
            boolean pair = lead.equals("mit") || lead.equals("für") && lead(one).equals("für");
            if (sameText && pair && agrees(other.from)) {
                List<Span> all = new ArrayList<>(List.of(one));
                all.addAll(row(i));
                return all;
            }
        }
        return List.of();
    }

    private String lead(Span name) {
        int lead = name.from - 1;
        while (lead >= 0
                && words.sentence(lead) == words.sentence(name.from)
                && (Set.of("dem", "der", "den", "das", "die").contains(words.folded(lead)))) {
            lead--;
        }
        return lead < 0 || words.sentence(lead) != words.sentence(name.from) ? "" : words.folded(lead);
    }
}
