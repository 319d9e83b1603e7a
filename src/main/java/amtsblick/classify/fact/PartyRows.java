// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.PartyNames.PartyName;
import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.german.Compounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Names that no table has, found where only names of parties stand: in a row with others, or behind "Vertrag mit". */
final class PartyRows {
    private static final Set<String> BETWEEN = Set.of(
            "und", "sowie", "das", "der", "die", "den", "dem", "des", "beide", "auch", "land", "freistaat", "stadt");

    private static final Set<String> EVERYBODY =
            Set.of("städte", "städten", "gemeinden", "kreise", "kreisen", "landkreise", "landkreisen", "kommunen");

    private static final Set<String> FIRST =
            Set.of("der", "die", "das", "den", "im", "in", "am", "an", "mit", "nach", "auch", "zwischen", "für", "von");

    private static final Pattern PLURAL = Pattern.compile(".*(?:e|n|er|s)");

    private final Marked marked;
    private final HeadlineWords words;
    private final List<PartyName> known;
    private final Supplier<Compounds> language;

    private PartyRows(Marked marked, List<PartyName> known, Supplier<Compounds> language) {
        this.marked = marked;
        this.words = marked.words();
        this.known = known;
        this.language = language;
    }

    /**
     * The known ones and those, in the order of the text.
     *
     * @param language whose words are nouns and no names
     */
    static List<PartyName> withUnknown(Marked marked, List<PartyName> known, Supplier<Compounds> language) {
        return new PartyRows(marked, known, language).all();
    }

    /** "die Gemeinden Adorf, Bdorf und Ulm": like stands beside like, so that what no table knows is a name where others in its row are. */
    private List<PartyName> all() {
        List<PartyName> all = new ArrayList<>(known);
        for (int word = 0; word < words.size(); word++) {
            partner(word).ifPresent(all::add);
        }
        for (int word = 0; word < words.size(); word++) {
            List<PartyName> row = row(word);
            long named = row.stream().filter(known::contains).count();
            boolean led = word > 0 && isPlural(word - 1) && words.runsOn(word - 1);
            boolean signs = named > 0 && isVerb(row.getLast().to());
            if (row.size() > 1 && named < row.size() && (led || named > 1 || signs)) {
                boolean people = !led && isPeople(row.getLast());
                all.addAll(people ? row.subList(0, row.size() - 1) : row);
            }
            word = row.isEmpty() ? word : row.getLast().to() - 1;
        }
        return all.size() == known.size() ? known : PartyNames.withoutOverlaps(all);
    }

    /** "Vertrag mit Xdata", "Kooperation mit der Blauen Energie": with whom, is named there; "mit Partnern" and "mit Zukunft" name nobody. */
    private Optional<PartyName> partner(int accord) {
        if (!marked.has(accord, Cue.ACCORD) || !words.is(accord + 1, "mit") || !words.runsOn(accord)) {
            return Optional.empty();
        }
        boolean article = words.is(accord + 2, "der") || words.is(accord + 2, "dem");
        int from = article ? accord + 3 : accord + 2;
        if (from >= words.size() || !isNoun(from) || startingAt(from).isPresent()) {
            return Optional.empty();
        }
        PartyName name = new PartyName(from, endOfCapitals(from));
        boolean one = name.to() == from + 1;
        boolean named = one && article ? hasInnerCapital(from) : !isNounAlone(name);
        return named ? Optional.of(name) : Optional.empty();
    }

    /** "Zukunft", "Verlängerungsoption": one word of the language, where a name would be a word of its own or several. */
    private boolean isNounAlone(PartyName name) {
        String word = words.folded(name.from());
        return name.to() == name.from() + 1
                && !known.contains(name)
                && !hasInnerCapital(name.from())
                && (language.get().knows(word) || language.get().split(word).size() > 1);
    }

    /** "Sachsen, Thüringen und Experten": without an article, a noun of a row stands in the plural; in the singular, "Zug" is a name. */
    private boolean isPeople(PartyName name) {
        return PLURAL.matcher(words.folded(name.from())).matches() && isNounAlone(name);
    }

    private boolean hasInnerCapital(int word) {
        return words.printed(word, word + 1).chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** The names, known or of capital words in a row, from here on, with commas and "und" between them. */
    private List<PartyName> row(int word) {
        List<PartyName> row = new ArrayList<>();
        int next = word;
        boolean more = true;
        while (more && next < words.size() && isNoun(next)) {
            PartyName name = startingAt(next).orElse(new PartyName(next, endOfCapitals(next)));
            row.add(name);
            next = name.to();
            boolean and = words.is(next, "und") || words.is(next, "sowie");
            more = and || isComma(next - 1);
            next += and ? 1 : 0;
        }
        return row;
    }

    /** A capital that is neither an office nor the article that begins a sentence. */
    private boolean isNoun(int word) {
        return words.isCapital(word) && !marked.has(word, Cue.OFFICE) && !FIRST.contains(words.folded(word));
    }

    private int endOfCapitals(int word) {
        int end = word + 1;
        while (end < words.size()
                && words.runsOn(end - 1)
                && words.isCapital(end)
                && end - word < PartyNames.LONGEST_COMPANY
                && !isNamedBeside(end)) {
            end++;
        }
        return end;
    }

    /** Whether a name begins here, other than "Universität" as a last word. */
    private boolean isNamedBeside(int word) {
        return startingAt(word)
                .filter(name -> name.to() > word + 1 || !marked.has(word, Cue.PARTY))
                .isPresent();
    }

    /** "… unterzeichnen", "… haben": what stands before it in a row, does so. */
    private boolean isVerb(int word) {
        return words.runsOn(word - 1)
                && !words.isCapital(word)
                && (marked.has(word, Cue.SIGNS) || words.is(word, "haben") || words.is(word, "wollen"));
    }

    private boolean isComma(int word) {
        return word + 1 < words.size()
                && words.zone(word) == words.zone(word + 1)
                && words.text()
                        .substring(words.end(word), words.start(word + 1))
                        .equals(", ");
    }

    private Optional<PartyName> startingAt(int word) {
        return known.stream().filter(name -> name.from() == word).findFirst();
    }

    /** "Gemeinden" */
    private boolean isPlural(int word) {
        return PartyNames.isOnlyKind(words.folded(word)) && marked.has(word, Cue.PARTY);
    }

    /** "A, B und die Stadt C": whether only what joins names stands between the two. */
    static boolean areJoined(HeadlineWords words, PartyName one, PartyName next) {
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

    /** "allen Städten und Gemeinden": for whom something is, not who agrees. */
    static boolean isEverybody(Marked marked, List<PartyName> row) {
        return row.stream()
                .allMatch(name -> isGeneral(marked, name)
                        && EVERYBODY.contains(marked.words().folded(name.from())));
    }

    /** "zwischen Landkreisen und Stadt", "Deutschland und Frankreich": bodies that stand beside them are meant before. */
    static boolean isGeneral(Marked marked, PartyName name) {
        return name.to() == name.from() + 1
                && (marked.has(name.from(), Cue.PARTY)
                        || PartyNames.isCountry(marked.words().folded(name.from())));
    }
}
