// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.fact.PartyNames.PartyName;
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

    private static final Set<String> ARTICLES = Set.of("dem", "der", "den", "das", "die");
    private static final Set<String> PLACED = Set.of("in", "aus", "nach", "bei", "um");

    private static final Set<String> EVERYBODY =
            Set.of("städte", "städten", "gemeinden", "kreise", "kreisen", "landkreise", "landkreisen", "kommunen");
    private static final Set<String> JOINING = Set.of("zur", "zum");
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
            if (row.size() > 1 && !isWhere(row.getFirst()) && !isEverybody(row)) {
                found.add(i > 0 && lead(row.getFirst()).equals("mit") ? withSubject(names.get(i - 1), row) : row);
            }
            i += row.size() - 1;
        }
        List<PartyName> best = found.stream()
                .filter(row -> agrees(row.getFirst().from()))
                .min(Comparator.comparing((List<PartyName> row) ->
                                isConcluded(row.getFirst().from()) ? 0 : 1)
                        .thenComparing(row -> row.stream().allMatch(this::isGeneral) ? 1 : 0))
                .orElseGet(this::with);
        return best.size() < 2
                ? List.of()
                : best.stream().map(this::name).distinct().toList();
    }

    /** "in Celle und Uelzen", "Leitungen zwischen Celle und Uelzen" */
    private boolean isWhere(PartyName first) {
        String lead = lead(first);
        return PLACED.contains(lead)
                || lead.equals("zwischen") && !marked.sentenceHas(first.from(), Cue.ACCORD)
                || lead.equals("von") && !marked.has(first.from() - 2, Cue.ACCORD);
    }

    /** "allen Städten und Gemeinden": for whom something is, not who agrees. */
    private boolean isEverybody(List<PartyName> row) {
        return row.stream().allMatch(name -> isGeneral(name) && EVERYBODY.contains(words.folded(name.from())));
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
        return isConcluded(word)
                || isBelowConclusion(word)
                || isAgreement && (isAbout(word) || isAboveConclusion(word));
    }

    /** "zwischen Landkreisen und Stadt" */
    private boolean isGeneral(PartyName name) {
        return name.to() == name.from() + 1 && marked.has(name.from(), Cue.PARTY);
    }

    private boolean isConcluded(int word) {
        return marked.sentenceHas(word, Cue.ACCORD) && marked.sentenceHas(word, Cue.SIGNS);
    }

    /** "Länder schließen Vertrag. Hessen und Bayern wollen …" */
    private boolean isBelowConclusion(int word) {
        int title = word;
        while (title >= 0 && words.sentence(title) == words.sentence(word)) {
            title--;
        }
        return title >= 0
                && words.zone(word) == HeadlineWords.TEASER
                && words.zone(title) == HeadlineWords.TITLE
                && isConcluded(title);
    }

    /** "Hessen/Bayern: Neues Modell. Beide Länder haben eine Vereinbarung unterzeichnet." */
    private boolean isAboveConclusion(int word) {
        return words.zone(word) != HeadlineWords.TEASER && marked.has(Cue.ACCORD) && marked.has(Cue.SIGNS);
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
        boolean and = gap.equals("&") || gap.equals("/") && words.zone(one.from()) != HeadlineWords.TEASER;
        for (int i = one.to(); i < next.from(); i++) {
            boolean adjective = !words.isCapital(i) && words.folded(i).endsWith("e");
            if (!BETWEEN.contains(words.folded(i)) && !adjective) {
                return false;
            }
            and |= words.is(i, "und") || words.is(i, "sowie");
        }
        return comma || and;
    }

    /** "A … mit B", "für A … für B", "A wird Mitglied der B", "A beauftragt B". */
    private List<PartyName> with() {
        for (int i = 1; i < names.size(); i++) {
            PartyName other = names.get(i);
            PartyName one = names.get(i - 1);
            boolean sameText = words.sentence(one.from()) == words.sentence(other.from())
                    || words.zone(one.from()) == HeadlineWords.KICKER
                            && words.zone(other.from()) == HeadlineWords.TITLE;
            boolean pair = sameText ? isPair(one, other) : isLed(other) && !isWhere(one);
            if (pair && (agrees(other.from()) || isAgreement && joins(other))) {
                List<PartyName> all = new ArrayList<>(List.of(one));
                all.addAll(row(i));
                return all;
            }
        }
        return List.of();
    }

    /** "Kooperation mit B": who, stands before it, as a rule in the title. */
    private boolean isLed(PartyName other) {
        return (lead(other).equals("mit") || isJoined(other))
                && marked.sentenceHas(other.from(), Cue.ACCORD)
                && words.zone(other.from()) == HeadlineWords.TEASER;
    }

    /** "der Beitritt zur B" */
    private boolean isJoined(PartyName other) {
        return JOINING.contains(lead(other)) && words.is(other.from() - 2, "beitritt");
    }

    private boolean isPair(PartyName one, PartyName other) {
        String lead = lead(other);
        return lead.equals("mit")
                || isJoined(other)
                || lead.equals("für") && lead(one).equals("für")
                || JOINS.contains(lead)
                || lead.equals("von") && JOINS.contains(words.folded(other.from() - 2))
                || joins(other)
                || marked.sentenceHas(other.from(), Cue.COMMISSIONS);
    }

    /** "treten der B bei", "schließt sich der B an" */
    private boolean joins(PartyName other) {
        return (words.is(other.to(), "bei") || words.is(other.to(), "an"))
                && marked.sentenceHas(other.from(), Cue.JOINS);
    }

    private String lead(PartyName name) {
        int lead = name.from() - 1;
        while (lead >= 0 && ARTICLES.contains(words.folded(lead))) {
            lead--;
        }
        return lead < 0 || words.sentence(lead) != words.sentence(name.from()) ? "" : words.folded(lead);
    }
}
