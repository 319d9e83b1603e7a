// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.news.Headline;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The languages of our sources, told by small words that no neighbouring language has; enough to notice when all of them are missing. */
enum Tongue {
    DE(
            "der das dem für mit und von vom zu zum zur auf aus bei beim nach durch ein eine einen einem ist sind wird werden"
                    + " wurde nicht auch über im ins sich mehr neue neuer neues gegen zwischen oder als"),
    EN("the of and to for with on is are by from at that this its how new be your our you we not or what");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern GERMAN_LETTER = Pattern.compile("[äöüßÄÖÜ]");

    private final Set<String> words;

    Tongue(String words) {
        this.words = Set.of(words.split(" "));
    }

    /** That of a BCP 47 tag, where we have words of it. */
    static Optional<Tongue> of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "de" -> Optional.of(DE);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    boolean speaks(Headline headline) {
        String text = headline.fullTitle() + ' ' + headline.teaser();
        return this == DE && GERMAN_LETTER.matcher(text).find()
                || BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }
}
