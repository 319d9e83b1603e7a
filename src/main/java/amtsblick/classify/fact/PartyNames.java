// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.german.Compounds;
import amtsblick.news.label.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds the names of those who can agree: bodies, regions, places, "Land" and "Stadt", and whatever is shaped like a company. */
final class PartyNames {
    /**
     * Words that name somebody who can agree.
     *
     * @param from the first word
     * @param to the word after the last
     * @param name what it is called; empty for as printed
     */
    record PartyName(int from, int to, String name) {
        PartyName(int from, int to) {
            this(from, to, "");
        }

        boolean overlaps(PartyName other) {
            return from < other.to && other.from < to;
        }
    }

    private static final Set<String> LEGAL_FORMS =
            Set.of("gmbh", "ag", "eg", "kg", "ag & co", "se", "aör", "mbh", "ug");
    private static final Map<String, String> SEVERAL = Map.of(
            "ländern",
            "länder",
            "städten",
            "städte",
            "kreisen",
            "kreise",
            "landkreisen",
            "landkreise",
            "kantonen",
            "kantone");
    static final int LONGEST_COMPANY = 6;

    /** States in German, lower case. */
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.GERMAN).toLowerCase(Locale.GERMAN))
            .collect(Collectors.toUnmodifiableSet());

    private final Marked marked;
    private final HeadlineWords words;
    private final String land;

    /** @param land the one that "das Land" means; empty where the item is about none or several */
    private PartyNames(Marked marked, String land) {
        this.marked = marked;
        this.words = marked.words();
        this.land = land;
    }

    /** In the order of the text; where two overlap, the longer one, of equals the one with a name of its own. */
    static List<PartyName> of(
            Marked marked, List<Evidence> evidence, List<Label> bodies, String land, Supplier<Compounds> language) {
        PartyNames names = new PartyNames(marked, land);
        List<PartyName> known = names.known(evidence, bodies);
        List<PartyName> all = new ArrayList<>(known);
        for (int i = 0; i < names.words.size(); i++) {
            if (marked.has(i, Cue.PARTY) && names.words.isCapital(i)) {
                all.add(names.kind(i, known));
            } else if (LEGAL_FORMS.contains(names.words.folded(i))) {
                all.add(names.company(i));
            } else if (names.isAbbreviation(i) || isCountry(names.words.folded(i))) {
                all.add(new PartyName(i, i + 1));
            }
        }
        List<PartyName> found = withoutOverlaps(all);
        return PartyRows.withUnknown(marked, found, language);
    }

    static boolean isCountry(String folded) {
        return COUNTRIES.contains(folded);
    }

    static List<PartyName> withoutOverlaps(List<PartyName> all) {
        all.sort(Comparator.comparing((PartyName name) -> name.from() - name.to()));
        List<PartyName> kept = new ArrayList<>();
        for (PartyName name : all) {
            if (kept.stream().noneMatch(name::overlaps)) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparing(PartyName::from));
        return kept;
    }

    /** Bodies before places, so that of two of one length the body's short name stays. */
    private List<PartyName> known(List<Evidence> evidence, List<Label> bodies) {
        List<PartyName> known = new ArrayList<>();
        for (Label body : bodies) {
            if (!body.rule().equals("body-person")) {
                body.words().forEach(printed -> add(known, printed));
            }
        }
        evidence.stream()
                .filter(one -> one.from() < words.size()
                        && !one.rule().startsWith("no-")
                        && !one.rule().equals("person-office"))
                .forEach(one -> known.add(new PartyName(one.from(), one.from() + length(one))));
        return known;
    }

    /** How many words the name has; evidence may begin with a word before the name. */
    private int length(Evidence one) {
        String printed = one.words().isEmpty() ? "" : one.words().getFirst();
        int at = words.text().lastIndexOf(printed, words.start(one.from()));
        int end = one.from() + 1;
        while (end < words.size() && at >= 0 && words.end(end) <= at + printed.length()) {
            end++;
        }
        return end - one.from();
    }

    private void add(List<PartyName> known, String printed) {
        int at = words.text().indexOf(printed);
        int length = HeadlineWords.of(printed).size();
        for (int i = 0; i + length <= words.size() && at >= 0; i++) {
            if (words.start(i) == at) {
                known.add(new PartyName(i, i + length));
            }
        }
    }

    /** "Stadt Ulm", "Zweckverband eGo-MV", and "Land" alone. */
    private PartyName kind(int word, List<PartyName> known) {
        for (PartyName next : known) {
            if (next.from() == word + 1 && words.runsOn(word)) {
                String called = isOnlyKind(words.folded(word)) ? words.printed(next.from(), next.to()) : next.name();
                return new PartyName(word, next.to(), called);
            }
        }
        return new PartyName(word, word + 1, marked.has(word, Cue.LAND) ? land : several(words.folded(word)));
    }

    /** "Kreisen Borken und Unna", "Zweckverband eGo-MV": the names say it all. */
    static boolean isOnlyKind(String folded) {
        return SEVERAL.containsKey(folded)
                || SEVERAL.containsValue(folded)
                || folded.equals("gemeinden")
                || folded.equals("zweckverband");
    }

    /** "mit den Ländern" are the "Länder". */
    private String several(String folded) {
        String one = SEVERAL.getOrDefault(folded, "");
        return one.isEmpty() ? "" : Character.toUpperCase(one.charAt(0)) + one.substring(1);
    }

    /** The capitals before its legal form. */
    private PartyName company(int form) {
        int from = form;
        while (from > 0
                && form - from < LONGEST_COMPANY
                && words.isCapital(from - 1)
                && words.runsOn(from - 1)
                && !marked.has(from - 1, Cue.PARTY)) {
            from--;
        }
        return new PartyName(from, form + 1);
    }

    /** "SAP", "NTT": capitals alone that are no subject such as "KI". */
    private boolean isAbbreviation(int word) {
        int length = words.end(word) - words.start(word);
        return words.isCapital(word)
                && words.isAllCapitals(word)
                && length >= 3
                && length <= 6
                && !words.isHyphenated(word)
                && !(word > 0 && words.isHyphenated(word - 1))
                && !marked.has(word, Cue.NO_PARTY);
    }
}
