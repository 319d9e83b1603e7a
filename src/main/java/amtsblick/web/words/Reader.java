// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.Dimension;
import amtsblick.news.Headline;
import amtsblick.web.address.Lang;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.site.Site;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who reads: in which language, in whose words, by what names, and where links lead.
 *
 * @param m the words of the language
 * @param asked whether the address names the language; links carry it on then, because there are no cookies
 * @param names what regions, topics, sources, ... are called
 * @param base the public address of the site
 */
public record Reader(Messages m, boolean asked, Names names, URI base) {

    private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"");

    public static Reader of(Site site, Lang lang, boolean asked) {
        Messages m = Messages.in(lang);
        return new Reader(m, asked, new Names(site, m), site.settings().base());
    }

    public Lang lang() {
        return m.lang();
    }

    /** The language as addresses of the site name it. */
    public Optional<Lang> named() {
        return asked ? Optional.of(lang()) : Optional.empty();
    }

    public String text(String key, Object... arguments) {
        return m.get(key, arguments);
    }

    /** "A", "A und B", "A, B und C"; with more than three, how many more. */
    public String list(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2, 3 -> text("heading.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
            default -> text("heading.more", String.join(", ", names.subList(0, 2)), names.size() - 2);
        };
    }

    /** What was typed, in quotes; quotes in it become those that stand inside others, and of a single phrase the outer ones are enough. */
    public String quoted(String typed) {
        String text = typed.strip();
        String inside = text.matches("\"[^\"]*\"")
                ? text.substring(1, text.length() - 1)
                : PHRASE.matcher(text)
                        .replaceAll(phrase -> Matcher.quoteReplacement(text("heading.quoted.inside", phrase.group(1))));
        return text("heading.quoted", inside);
    }

    /** A word as it stands inside a sentence: English writes its nouns small there, German does not. */
    public String inside(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return lang() == Lang.EN && word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** What a value of a filter is called. */
    public String name(Dimension dimension, String value) {
        return names.of(dimension, value);
    }

    /** The same as a choice is labelled. */
    public String nameInFull(Dimension dimension, String value) {
        return names.inFull(dimension, value);
    }

    /** A link to another page of ours. */
    public String href(String target) {
        return href(target, Selection.ALL);
    }

    /** A link to a selection under a path. */
    public String href(String target, Selection chosen) {
        return SelectionAddress.print(target, chosen, named());
    }

    /** What makes a headline's day unsure, in words; empty where nothing does. */
    public String doubt(Headline headline) {
        Headline.DayMark mark = headline.dayMark();
        return headline.date().isEmpty() || mark == Headline.DayMark.PRINTED ? "" : text("day." + mark.id());
    }

    /** The public address of a path, for canonical links and feeds. */
    public String absolute(String target) {
        return base + target;
    }
}
