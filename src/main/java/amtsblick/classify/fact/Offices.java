// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.Set;
import java.util.regex.Pattern;

/** The offices that a headline names, and which of them belongs to a name. */
final class Offices {
    private static final Set<String> LEADS = Set.of("leitet", "führt", "verantwortet", "koordiniert");
    private static final String LEADING = "Leitung";
    private static final Set<String> FORMER =
            Set.of("bisher", "bislang", "zuvor", "bisheriger", "bisherige", "bisherigen", "ehemaliger", "ehemalige");
    private static final Set<String> INTO = Set.of("zum", "zur", "als");
    private static final Set<String> LINKS =
            Set.of("der", "des", "für", "von", "vom", "beim", "bei", "im", "in", "und");
    private static final Pattern ADJECTIVE = Pattern.compile(".{3,}e[nrsm]?");

    /** Behind these a word may stand before an adjective: "der neu geschaffenen Stelle". */
    private static final Set<String> ARTICLES = Set.of("der", "des", "für", "vom", "beim", "im");

    /** An adjective as a part of a name, "Statistischen" and "Berliner", or the first word of an English one, "Open Data". */
    private static final Pattern FIRST_OF_NAME = Pattern.compile(
            ".{2,}(?:sch|lich|ig|al|iv|haft|sam|los)e[nrsm]?|(?:neu|frei|hoh|oberst)e[nrsm]?|.{4,}er|open|smart|big|public|digital|social");

    /** Behind these "Handwerkskammer" ends an office; months stand behind them. */
    private static final Set<String> TIMES = Set.of("anfang", "mitte", "ende");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");
    private static final int LONGEST_OFFICE = 7;

    /** What an office of another sentence is farther away. */
    private static final int FAR = 22;

    private final Marked marked;
    private final HeadlineWords words;
    private final boolean isAppointment;

    /** @param isAppointment whether the item tells of an appointment as a whole */
    Offices(Marked marked, boolean isAppointment) {
        this.marked = marked;
        this.words = marked.words();
        this.isAppointment = isAppointment;
    }

    /** Whether one is named in the sentence of this word or beneath it, or in the title above it. */
    boolean hasFor(int word) {
        for (int i = 0; i < words.size(); i++) {
            int below = words.sentence(i) - words.sentence(word);
            boolean near = isAppointment
                    || below == 0
                    || below == 1 && words.zone(word) == HeadlineWords.TITLE
                    || words.zone(i) != HeadlineWords.TEASER;
            if (near && isOffice(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The office nearest to the name, with whose or what for.
     *
     * @param comes whether somebody takes it, so that "zum Leiter" tells it, whatever others stand nearer
     */
    String nearest(int from, int to, boolean comes) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < words.size(); i++) {
            int distance = (i < from ? from - i + 1 : i - to) + (words.sentence(i) == words.sentence(from) ? 0 : FAR);
            distance -= comes && isInto(i) ? FAR : 0;
            if (isOffice(i) && distance < least && !(i > 0 && FORMER.contains(words.folded(i - 1)))) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return "";
        }
        return marked.has(nearest, Cue.OFFICE)
                ? words.printed(startOfOffice(nearest), endOfOffice(nearest, from))
                : LEADING + ledBy(nearest, from, to);
    }

    /** Whether somebody is made one in the sentence: "zum Leiter", "zur neuen Leiterin", "als Leiter". */
    boolean isTakenIn(int sentence) {
        for (int i = 0; i < words.size(); i++) {
            if (words.sentence(i) == sentence && isOffice(i) && isInto(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInto(int office) {
        int before = startOfOffice(office) - 1;
        before -= before > 0 && isAdjective(before) ? 1 : 0;
        return before >= 0 && INTO.contains(words.folded(before));
    }

    /** What somebody leads: the first noun behind the verb that is not the name, with what for; empty where none follows soon. */
    private String ledBy(int verb, int from, int to) {
        int thing = verb + 1;
        while (thing < words.size() && thing - verb <= LONGEST_OFFICE && runs(thing - 1)) {
            if (words.isCapital(thing) && !words.is(thing - 1, "ab") && (thing < from || thing >= to)) {
                boolean named = thing + 1 < words.size() && runs(thing) && words.isCapital(thing + 1);
                return " " + words.printed(thing, endOfOffice(named ? thing + 1 : thing, from));
            }
            thing++;
        }
        return "";
    }

    /** "leitet das Amt" names one, too. */
    private boolean isOffice(int word) {
        return marked.has(word, Cue.OFFICE) || isAppointment && LEADS.contains(words.folded(word));
    }

    private int startOfOffice(int word) {
        int start = word;
        while (start > 0 && (words.isHyphenated(start - 1) || marked.has(start - 1, Cue.OFFICE) && runs(start - 1))) {
            start--;
        }
        return start;
    }

    private int endOfOffice(int word, int from) {
        int end = word + 1;
        int last = end;
        boolean linked = false;
        while (end < words.size() && end - word < LONGEST_OFFICE && runs(end - 1) && end != from) {
            boolean links = LINKS.contains(words.folded(end));
            boolean leads = linked && (isAdjective(end) || isBeforeAdjective(end) || isFirstOfName(end, from));
            if (marked.has(end, Cue.OFFICE) && end == last && words.isCapital(end)
                    || words.isCapital(end)
                            && (linked || words.isHyphenated(end - 1) || last == end && isAbbreviation(end))) {
                last = end + 1;
            } else if (!links && !leads) {
                break;
            }
            linked = links || leads;
            end++;
        }
        return last;
    }

    /** By its ending: "für digitale Stadt". */
    private boolean isAdjective(int word) {
        return !words.isCapital(word) && ADJECTIVE.matcher(words.folded(word)).matches();
    }

    private boolean isBeforeAdjective(int word) {
        return !words.isCapital(word)
                && ARTICLES.contains(words.folded(word - 1))
                && word + 2 < words.size()
                && isAdjective(word + 1)
                && words.isCapital(word + 2);
    }

    private boolean isFirstOfName(int word, int from) {
        return words.isCapital(word)
                && word + 1 < words.size()
                && word + 1 != from
                && words.isCapital(word + 1)
                && !TIMES.contains(words.folded(word + 1))
                && FIRST_OF_NAME.matcher(words.folded(word)).matches();
    }

    private boolean isAbbreviation(int word) {
        return ABBREVIATION.matcher(words.printed(word, word + 1)).matches();
    }

    private boolean runs(int word) {
        return word >= 0 && words.runsOn(word);
    }
}
