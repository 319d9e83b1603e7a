// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.text.HeadlineWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who acts, and who is only mentioned: in the name of something else, as a former post, as an example or a measure. */
final class BodyRole {
    /** What is called after a body without being its act: "BSI-Grundschutz", "Bitkom-Länderindex". */
    private static final List<String> CALLED_SO = List.of(
            "grundschutz",
            "index",
            "länderindex",
            "standard",
            "zertifi",
            "konform",
            "richtlinie",
            "verordnung",
            "kritisverordnung",
            "cloud",
            "wettbewerb",
            "millionen",
            "programm",
            "mittel",
            "monitor",
            "studie",
            "wahl",
            "neuwahl",
            "land",
            "ländern");

    private static final Set<String> FORMER = Set.of(
            "bisher",
            "bisherige",
            "bisherigen",
            "bisheriger",
            "früher",
            "frühere",
            "früheren",
            "früherer",
            "ehemalige",
            "ehemaligen",
            "ehemaliger",
            "einst",
            "zuvor",
            "ex");
    private static final Set<String> COMPARED = Set.of("wie", "statt", "anders", "außer", "trotz");
    private static final Set<String> PREPOSITIONS = Set.of(
            "an",
            "auf",
            "für",
            "über",
            "durch",
            "gegen",
            "ohne",
            "um",
            "in",
            "mit",
            "von",
            "bei",
            "zu",
            "aus",
            "nach",
            "vor",
            "unter",
            "zwischen",
            "neben",
            "hinter");
    private static final Set<String> SITS = Set.of("sitzt", "sitzen", "saß", "saßen", "zog", "zieht");
    private static final Set<String> AGREE =
            Set.of("zustimmen", "abstimmen", "billigen", "entscheiden", "beschließen", "absegnen");
    private static final int NEAR = 3;
    private static final int SHORTEST_ADJECTIVE = 4;
    /** "Landesrechnungshofgesetz" */
    private static final Pattern LAW = Pattern.compile(".*(?:gesetz|gesetzes|gesetze|ordnung)");

    private static final Pattern INDEFINITE = Pattern.compile("k?eine?[mnrs]?");
    /** What one sits in: "seit 2013 im Landtag". */
    private static final Pattern ASSEMBLY =
            Pattern.compile(".*(?:tag|rat|bürgerschaft|parlament|abgeordnetenhaus)e?s?");

    private BodyRole() {}

    static boolean acts(HeadlineWords words, BodyMention mention) {
        return !isPartOfAnotherName(words, mention)
                && !isAside(words, mention)
                && !isSeveral(words, mention)
                && !isWished(words, mention)
                && !isLeft(words, mention)
                && !(isSatIn(words, mention) && isAssembly(words, mention))
                && !isObject(words, mention)
                && !isToAgree(words, mention);
    }

    private static boolean isAssembly(HeadlineWords words, BodyMention mention) {
        return ASSEMBLY.matcher(words.folded(mention.to() - 1)).matches();
    }

    /** "lässt den Rechnungshof prüfen": the accusative tells whom it is done to; behind a preposition it tells nothing. */
    private static boolean isObject(HeadlineWords words, BodyMention mention) {
        int before = mention.from() - 1;
        return words.is(before, "den")
                && before > 0
                && words.clause(before) == words.clause(mention.from())
                && !PREPOSITIONS.contains(words.folded(before - 1));
    }

    /** "der Bundesrat muss zustimmen": it has not yet. */
    private static boolean isToAgree(HeadlineWords words, BodyMention mention) {
        if (!words.is(mention.to(), "muss") && !words.is(mention.to(), "müssen")) {
            return false;
        }
        for (int i = mention.to() + 1; i < words.size() && words.clause(i) == words.clause(mention.to()); i++) {
            if (AGREE.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** "seit 2013 im Landtag", but "Seit Montag fällt es im Landtag aus"; what happens there is its affair: "Streit im Landtag". */
    private static boolean isSatIn(HeadlineWords words, BodyMention mention) {
        int before = mention.from() - 1;
        return words.is(before, "im") && isSeat(words, before)
                || words.is(before, "dem") && words.is(before - 1, "aus");
    }

    private static boolean isSeat(HeadlineWords words, int in) {
        for (int i = in - 1; i >= 0 && words.clause(i) == words.clause(in); i--) {
            boolean since = words.is(i, "seit") && !words.opensClause(i);
            if (since || SITS.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** "ein Digitalministerium": one that there is not, or not yet. */
    private static boolean isWished(HeadlineWords words, BodyMention mention) {
        int before = mention.from() - 1;
        while (before >= 0
                && words.clause(before) == words.clause(mention.from())
                && mention.from() - before < NEAR
                && !words.isCapital(before)
                && isBent(words.folded(before))) {
            before--;
        }
        return mention.isOffice()
                && before >= 0
                && words.clause(before) == words.clause(mention.from())
                && INDEFINITE.matcher(words.folded(before)).matches();
    }

    private static boolean isBent(String adjective) {
        return adjective.length() > SHORTEST_ADJECTIVE
                && (adjective.endsWith("es") || adjective.endsWith("e") || adjective.endsWith("en"));
    }

    /** "kommt von der Agentur", "war er beim Amt": a former post. */
    private static boolean isLeft(HeadlineWords words, BodyMention mention) {
        int lead = mention.from() - 1;
        if (words.is(lead, "der") || words.is(lead, "dem")) {
            lead--;
        }
        boolean from = words.is(lead, "von") || words.is(lead, "vom");
        boolean at = words.is(lead, "beim") || words.is(lead, "bei");
        return from && words.is(mention.to(), "kommt")
                || at && (words.is(lead - 1, "war") || words.is(lead - 2, "war"));
    }

    /** "die Innenminister", "Gesundheitsministerien der Länder" */
    private static boolean isSeveral(HeadlineWords words, BodyMention mention) {
        String last = words.folded(mention.to() - 1);
        return mention.isOffice()
                && (last.endsWith("ministerien")
                        || last.endsWith("minister") && words.is(mention.from() - 1, "die")
                        || last.endsWith("ministern") && !words.is(mention.from() - 1, "dem"));
    }

    private static boolean isPartOfAnotherName(HeadlineWords words, BodyMention mention) {
        if (mention.from() > 0 && words.isHyphenated(mention.from() - 1)) {
            return true;
        }
        if (LAW.matcher(words.folded(mention.to() - 1)).matches()) {
            return true;
        }
        return words.isHyphenated(mention.to() - 1)
                && CALLED_SO.stream().anyMatch(words.folded(mention.to())::startsWith);
    }

    /** "im Landratsamt Plauen": where something took place. */
    private static boolean isSeat(BodyMention mention) {
        NamedBody.Type type = mention.bodies().getFirst().type();
        return type == NamedBody.Type.OF_PLACE || type == NamedBody.Type.OF_NAME;
    }

    private static boolean isAside(HeadlineWords words, BodyMention mention) {
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - NEAR); i--) {
            if (words.clause(i) != words.clause(mention.from())) {
                return false;
            }
            if (i == mention.from() - 1 && words.is(i, "im") && isSeat(mention)) {
                return true;
            }
            if (FORMER.contains(words.folded(i)) || COMPARED.contains(words.folded(i)) && i == mention.from() - 1) {
                return true;
            }
        }
        return false;
    }
}
