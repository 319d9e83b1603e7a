// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.PartyNames.PartyName;
import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Who agrees with one another: names in a row ("A, B und C"), or one with another ("A mit B", "für A … für B"). */
final class Parties {
    private static final Set<String> ARTICLES = Set.of("dem", "der", "den", "das", "die", "des");
    private static final Set<String> PLACED = Set.of("in", "aus", "nach", "bei", "um");

    private static final Set<String> MUNICIPALITY = Set.of("gemeinde", "stadt");
    private static final Set<String> COUNTY = Set.of("kreis", "landkreis");
    private static final Set<String> JOINING = Set.of("zur", "zum");
    private static final Set<String> JOINS = Set.of("mitglied", "mitglieder", "gesellschafter", "träger");

    private final Marked marked;
    private final HeadlineWords words;
    private final List<PartyName> names;
    private final boolean isAgreement;
    private final Conclusions conclusions;

    private Parties(Marked marked, List<PartyName> names, boolean isAgreement) {
        this.isAgreement = isAgreement;
        this.conclusions = new Conclusions(marked, isAgreement);
        this.marked = marked;
        this.words = marked.words();
        this.names = names;
    }

    /** @param known the names of those who can agree */
    static List<String> of(Marked marked, Supplier<List<PartyName>> known, boolean isAgreement) {
        return Conclusions.areTold(marked, isAgreement)
                ? new Parties(marked, known.get(), isAgreement).find()
                : List.of();
    }

    private List<String> find() {
        List<List<PartyName>> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<PartyName> row = row(i);
            if (row.size() > 1 && !isWhere(row.getFirst()) && !PartyRows.isEverybody(marked, row)) {
                found.add(lead(row.getFirst()).equals("mit") ? withSubject(i, row) : withPartners(i + row.size(), row));
            }
            i += row.size() - 1;
        }
        List<PartyName> best = found.stream()
                .filter(row -> conclusions.agree(row.getFirst().from()))
                .min(Comparator.comparing((List<PartyName> row) ->
                                conclusions.areSaid(row.getFirst().from()) ? 0 : 1)
                        .thenComparing(row -> row.stream().allMatch(name -> PartyRows.isGeneral(marked, name)) ? 1 : 0))
                .or(() -> Optional.of(with()).filter(pair -> !pair.isEmpty()))
                .orElseGet(this::signers);
        List<String> parties = best.stream()
                .map(one -> asInTitle(one, best))
                .map(this::name)
                .distinct()
                .toList();
        return parties.size() < 2 ? List.of() : parties;
    }

    /** "in Celle und Uelzen", "Leitungen zwischen Celle und Uelzen" */
    private boolean isWhere(PartyName first) {
        String lead = lead(first);
        return isPlaced(first)
                || lead.equals("zwischen") && !marked.sentenceHas(first.from(), Cue.ACCORD)
                || lead.equals("von") && !marked.has(first.from() - 2, Cue.ACCORD);
    }

    private boolean isPlaced(PartyName name) {
        return PLACED.contains(lead(name));
    }

    /** "A kooperiert mit B und C"; where the sentence has no A, the item is about it. */
    private List<PartyName> withSubject(int first, List<PartyName> row) {
        List<PartyName> all = new ArrayList<>(row);
        PartyName one = first == 0 ? row.getFirst() : names.get(first - 1);
        if (first > 0 && words.clause(one.from()) == words.clause(row.getFirst().from()) && !isWhere(one)) {
            all.addFirst(one);
        } else if (conclusions.agree(row.getFirst().from())) {
            subject(row.getFirst()).ifPresent(all::addFirst);
        }
        return all;
    }

    /** "A und B haben mit C geschlossen" */
    private List<PartyName> withPartners(int next, List<PartyName> row) {
        List<PartyName> all = new ArrayList<>(row);
        if (next < names.size()
                && isPartner(names.get(next))
                && words.clause(names.get(next).from())
                        == words.clause(row.getFirst().from())
                && marked.sentenceHas(row.getFirst().from(), Cue.ACCORD)) {
            all.addAll(row(next));
        }
        return all;
    }

    /** "Vertrag mit der B", "Vertrag der B" */
    private boolean isPartner(PartyName name) {
        int lead = leadAt(name);
        return words.is(lead, "mit") || lead < name.from() - 1 && marked.has(lead, Cue.ACCORD);
    }

    /** Who the item is about: the first name of its title, in "Vertrag mit B: A …" of its other clause, else the kicker's. */
    private Optional<PartyName> subject(PartyName other) {
        return named(HeadlineWords.TITLE, name -> words.clause(name.from()) != words.clause(other.from()))
                .or(() -> named(HeadlineWords.KICKER, _ -> true))
                .filter(name -> !name(name).equals(name(other)));
    }

    private Optional<PartyName> named(int zone, Predicate<PartyName> which) {
        return names.stream()
                .filter(name -> words.zone(name.from()) == zone && !isPlaced(name) && which.test(name))
                .filter(name ->
                        !PartyRows.isGeneral(marked, name) || !name.name().isEmpty())
                .findFirst();
    }

    private String name(PartyName span) {
        return span.name().isEmpty() ? words.printed(span.from(), span.to()) : span.name();
    }

    /** "die Gemeinde" is the one that the title names, and "der Kreis", where no municipality stands beside it that may be. */
    private PartyName asInTitle(PartyName party, List<PartyName> all) {
        boolean meant = isGeneral(party, MUNICIPALITY)
                || isGeneral(party, COUNTY) && all.stream().noneMatch(other -> isGeneral(other, MUNICIPALITY));
        return meant ? named(HeadlineWords.TITLE, _ -> true).orElse(party) : party;
    }

    private boolean isGeneral(PartyName party, Set<String> kind) {
        return PartyRows.isGeneral(marked, party) && kind.contains(words.folded(party.from()));
    }

    /** The names from the {@code first} on that stand in a row. */
    private List<PartyName> row(int first) {
        List<PartyName> row = new ArrayList<>(List.of(names.get(first)));
        for (int i = first + 1; i < names.size() && PartyRows.areJoined(words, row.getLast(), names.get(i)); i++) {
            row.add(names.get(i));
        }
        return row;
    }

    /** "A … mit B", "für A … für B", "A wird Mitglied der B", "A beauftragt B". */
    private List<PartyName> with() {
        for (int i = 1; i < names.size(); i++) {
            PartyName other = names.get(i);
            PartyName one = names.get(i - 1);
            boolean sameText = words.sentence(one.from()) == words.sentence(other.from())
                    || words.zone(one.from()) == HeadlineWords.KICKER
                            && words.zone(other.from()) == HeadlineWords.TITLE;
            Optional<PartyName> party = sameText && isPair(one, other)
                    ? Optional.of(one)
                    : isLed(other) ? subject(other) : Optional.empty();
            if (party.isPresent() && (conclusions.agree(other.from()) || isAgreement && joins(other))) {
                List<PartyName> all = new ArrayList<>(List.of(party.get()));
                all.addAll(row(i));
                return all;
            }
        }
        return List.of();
    }

    /** "Landrätin und Chef der B unterzeichnen": whose officers sign; of one without a name, the item tells whose. */
    private List<PartyName> signers() {
        List<PartyName> signers = new ArrayList<>(names.stream()
                .filter(name -> conclusions.areSaid(name.from()) && isOfficers(name))
                .toList());
        if (signers.size() == 1 && offices(signers.getFirst().from()) > 1) {
            subject(signers.getFirst()).ifPresent(signers::addFirst);
        }
        return signers;
    }

    /** "Chef der B", "Landrat des B" */
    private boolean isOfficers(PartyName name) {
        return marked.has(leadAt(name), Cue.OFFICE) && words.runsOn(leadAt(name));
    }

    private long offices(int word) {
        return IntStream.range(0, words.size())
                .filter(i -> marked.has(i, Cue.OFFICE) && words.sentence(i) == words.sentence(word))
                .count();
    }

    /** "Kooperation mit B", "der Beitritt zur B": who, stands before it, as a rule in the title. */
    private boolean isLed(PartyName other) {
        return (lead(other).equals("mit") || isJoined(other)) && marked.sentenceHas(other.from(), Cue.ACCORD);
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
        int lead = leadAt(name);
        return lead < 0 ? "" : words.folded(lead);
    }

    /** The word of the sentence before the name and its article; -1 where there is none. */
    private int leadAt(PartyName name) {
        int lead = name.from() - 1;
        while (lead >= 0 && ARTICLES.contains(words.folded(lead))) {
            lead--;
        }
        return lead < 0 || words.sentence(lead) != words.sentence(name.from()) ? -1 : lead;
    }
}
