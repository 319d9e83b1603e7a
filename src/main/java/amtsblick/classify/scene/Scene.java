// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.scene;

import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.text.HeadlineWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A headline as the rules see it: its words, the cues among them, what it names, and who published it. */
public final class Scene {
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "im",
            "ins",
            "aus",
            "bei",
            "beim",
            "für",
            "von",
            "vom",
            "nach",
            "zwischen",
            "gegen",
            "an",
            "am",
            "auf",
            "über",
            "zu",
            "zum",
            "zur");
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "wie", "auch", "so");

    private final HeadlineWords words;
    private final int[] marks;

    /** The cues of all words together. */
    private final int anywhere;

    private final Home home;
    private final List<Mention> mentions;

    public Scene(HeadlineWords words, int[] marks, Home home, List<Mention> mentions) {
        this.words = words;
        this.marks = marks;
        int all = 0;
        for (int mark : marks) {
            all |= mark;
        }
        this.anywhere = all;
        this.home = home;
        this.mentions = mentions;
    }

    public HeadlineWords words() {
        return words;
    }

    public Home home() {
        return home;
    }

    public Scene with(List<Mention> resolved) {
        return new Scene(words, marks, home, resolved);
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** Whether the word carries the cue; words outside the headline carry none. */
    public boolean has(int word, Cues.Cue cue) {
        return word >= 0 && word < marks.length && (marks[word] & cue.bit()) != 0;
    }

    /** Whether any word in these zones carries the cue. */
    public boolean hasIn(int zones, Cues.Cue cue) {
        if (zones == HeadlineWords.ALL) {
            return (anywhere & cue.bit()) != 0;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((words.zone(i) & zones) != 0 && has(i, cue)) {
                return true;
            }
        }
        return false;
    }

    public boolean inKicker(Mention mention) {
        return words.zone(mention.from()) == HeadlineWords.KICKER;
    }

    public boolean inTeaser(Mention mention) {
        return words.zone(mention.from()) == HeadlineWords.TEASER;
    }

    /** Whether both words stand in one phrase, nothing but blanks between them. */
    public boolean adjoin(int word, int next) {
        return word >= 0 && next == word + 1 && next < words.size() && words.runsOn(word);
    }

    /** Whether the mention is the first thing its clause says, but for an article or "wie". */
    public boolean opensClause(Mention mention) {
        int first = mention.from();
        while (first > 0 && !words.opensClause(first) && ARTICLES.contains(words.folded(first - 1))) {
            first--;
        }
        return words.opensClause(first);
    }

    /** The preposition before the mention, an article between them allowed. */
    public Optional<String> preposition(Mention mention) {
        int before = mention.from() - 1;
        Optional<Mention> partner = partner(mention);
        if (partner.isPresent()) {
            return preposition(partner.get());
        }
        if (before >= 0 && !words.opensClause(mention.from()) && ARTICLES.contains(words.folded(before))) {
            before--;
        }
        boolean sameClause = before >= 0 && words.clause(before) == words.clause(mention.from());
        return sameClause ? Optional.of(words.folded(before)).filter(PREPOSITIONS::contains) : Optional.empty();
    }

    /** In "in Hamburg und Bremen" the preposition of the first name is that of the second. */
    public Optional<Mention> partner(Mention mention) {
        int joint = mention.from() - 1;
        if (!words.is(joint, "und") || words.opensClause(mention.from())) {
            return Optional.empty();
        }
        for (Mention other : mentions) {
            if (other.to() == joint) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Whether a word of the mention's clause carries the cue. */
    public boolean clauseHas(Mention mention, Cues.Cue cue) {
        int clause = words.clause(mention.from());
        for (int i = 0; i < words.size(); i++) {
            if (words.clause(i) == clause && has(i, cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mention stands in the teaser up to its first full stop. */
    public boolean inFirstSentence(Mention mention) {
        int first = firstOfTeaser();
        return words.sentence(mention.from()) <= words.sentence(first);
    }

    /** Whether the mention stands in the teaser up to its first full stop, colon or dash. */
    public boolean inFirstClause(Mention mention) {
        return words.clause(mention.from()) <= words.clause(firstOfTeaser());
    }

    private int firstOfTeaser() {
        for (int i = 0; i < words.size(); i++) {
            if (words.zone(i) == HeadlineWords.TEASER) {
                return i;
            }
        }
        return 0;
    }

    /** How many mentions of the mention's clause are like this. */
    public int inClause(Mention mention, Predicate<Mention> like) {
        int clause = words.clause(mention.from());
        int count = 0;
        for (Mention other : mentions) {
            if (words.clause(other.from()) == clause && like.test(other)) {
                count++;
            }
        }
        return count;
    }
}
