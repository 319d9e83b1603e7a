// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Who agrees with one another: names in a row ("A, B und C"), or one with another ("A mit B", "für A … für B"). */
final class Parties {
    private static final Set<String> BETWEEN = Set.of(
            "und", "sowie", "das", "der", "die", "den", "dem", "des", "beide", "auch", "land", "freistaat", "stadt");

    private static final Set<String> PLACED = Set.of("in", "aus", "nach", "bei", "um");

    private static final Set<String> JOINS = Set.of("mitglied", "mitglieder", "gesellschafter", "träger");

    private final Marked marked;
    private final HeadlineWords words;
    private final List<PartyName> names;
    private final boolean isAgreement;

    private Parties(Marked marked, List<PartyName> names, boolean isAgreement) {
        this.isAgreement = isAgreement;
        this.marked = marked;
        this.words = marked.words();
        this.names = names;
    }

    /**
     * @param known the names of those who can agree
     * @param isAgreement whether the item as a whole tells of one; else title or sentence must say both that there is one and that
     *     somebody concluded it
     */
    static List<String> of(Marked marked, Supplier<List<PartyName>> known, boolean isAgreement) {
        boolean concluded = marked.has(Cue.ACCORD) && marked.has(Cue.SIGNS);
        boolean said = concluded
                || isAgreement && (marked.has(Cue.ACCORD) || marked.has(Cue.SIGNS) || marked.has(Cue.PARTNERS));
        return said ? new Parties(marked, known.get(), isAgreement).find() : List.of();
    }

    private List<String> find() {
        List<List<PartyName>> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<PartyName> row = row(i);
            if (row.size() > 1 && !isWhere(row.getFirst())) {
                found.add(i > 0 && lead(row.getFirst()).equals("mit") ? withSubject(names.get(i - 1), row) : row);
            }
            i += row.size() - 1;
        }
        List<PartyName> best = found.stream()
                .filter(row -> agrees(row.getFirst().from()))
                .findFirst()
                .orElseGet(this::with);
        return best.size() < 2
                ? List.of()
                : best.stream().map(this::name).distinct().toList();
    }

    /** "in Celle und Uelzen", "Leitungen zwischen Celle und Uelzen" */
    private boolean isWhere(PartyName first) {
        String lead = lead(first);
        return PLACED.contains(lead) || lead.equals("zwischen") && !marked.sentenceHas(first.from(), Cue.ACCORD);
    }

    /** "A kooperiert mit B und C" */
    private List<PartyName> withSubject(PartyName subject, List<PartyName> row) {
        List<PartyName> all = new ArrayList<>(row);
        if (words.clause(subject.from()) == words.clause(row.getFirst().from()) && !isWhere(subject)) {
            all.addFirst(subject);
        }
        return all;
    }

    private String name(PartyName span) {
        return span.name().isEmpty() ? words.printed(span.from(), span.to()) : span.name();
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
    private List<PartyName> row(int first) {
        List<PartyName> row = new ArrayList<>(List.of(names.get(first)));
        for (int i = first + 1; i < names.size() && joined(row.getLast(), names.get(i)); i++) {
            row.add(names.get(i));
        }
        return row;
    }

    private boolean joined(PartyName one, PartyName next) {
        if (words.sentence(one.from()) != words.sentence(next.from()) || next.from() - one.to() > 3) {
            return false;
        }
        String gap = words.text()
                .substring(words.end(one.to() - 1), words.start(next.from()))
                .strip();
        boolean comma = gap.startsWith(",");
        boolean and = gap.equals("&");
        for (int i = one.to(); i < next.from(); i++) {
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

    /** "A … mit B", "für A … für B", "A wird Mitglied der B", "A beauftragt B". */
    private List<PartyName> with() {
        for (int i = 1; i < names.size(); i++) {
            PartyName other = names.get(i);
            PartyName one = names.get(i - 1);
            boolean sameText = words.sentence(one.from()) == words.sentence(other.from())
                    || words.zone(one.from()) == HeadlineWords.KICKER
                            && words.zone(other.from()) == HeadlineWords.TITLE;
            if (sameText && isPair(one, other) && agrees(other.from())) {
                List<PartyName> all = new ArrayList<>(List.of(one));
                all.addAll(row(i));
                return all;
            }
        }
        return List.of();
    }

    private boolean isPair(PartyName one, PartyName other) {
        String lead = lead(other);
        return lead.equals("mit")
                || lead.equals("für") && lead(one).equals("für")
                || JOINS.contains(lead)
                || lead.equals("von") && JOINS.contains(words.folded(other.from() - 2))
                || follows(other, "bei") && marked.sentenceHas(other.from(), Cue.JOINS)
                || follows(other, "an") && marked.sentenceHas(other.from(), Cue.JOINS)
                || marked.sentenceHas(other.from(), Cue.COMMISSIONS);
    }

    /** "treten der B bei", "schließt sich der B an" */
    private boolean follows(PartyName name, String particle) {
        return words.is(name.to(), particle);
    }

    private String lead(PartyName name) {
        int lead = name.from() - 1;
        while (lead >= 0
                && words.sentence(lead) == words.sentence(name.from())
                && (Set.of("dem", "der", "den", "das", "die").contains(words.folded(lead)))) {
            lead--;
        }
        return lead < 0 || words.sentence(lead) != words.sentence(name.from()) ? "" : words.folded(lead);
    }
}
