// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where something is, with the preposition and article of its language: "in Ahaus", "im Kreis Borken", "in der Schweiz", "bundesweit". */
public final class Places {
    /** Few regions have phrases of their own: {@code heading.in.DE-SL = {0} im Saarland}. */
    private static final String OWN = "heading.in.";

    private static final Pattern MASCULINE =
            Pattern.compile("(Land|Kreis|Regionalverband|Bezirk).*|.*(kreis|-Kreis|gebiet)( \\(.*)?");

    private static final Pattern CANTON = Pattern.compile("(Kanton|Canton of) .*");

    private static final Pattern FEMININE =
            Pattern.compile("(Region|Städteregion|Grafschaft|Metropolregion) .*|Grafschaft.*");

    private Places() {}

    /**
     * The places of a selection as one phrase, empty where it has none. Of several kinds of places an item must be in one of each, so the
     * second stands in brackets: "in Gera (Thüringen)".
     */
    static List<String> in(Selection selection, Reader reader) {
        List<Dimension> chosen = Stream.of(Dimension.PLACE, Dimension.AGS, Dimension.AREA, Dimension.REGION)
                .filter(dimension -> !selection.values(dimension).isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<String> said = names(selection, chosen.getFirst(), reader);
        List<String> within = chosen.stream()
                .skip(1)
                .map(dimension -> names(selection, dimension, reader).stream()
                        .filter(name -> !said.contains(name))
                        .toList())
                .filter(names -> !names.isEmpty())
                .map(reader::list)
                .distinct()
                .toList();
        String phrase = reader.list(phrases(selection, chosen.getFirst(), reader));
        return List.of(within.isEmpty() ? phrase : phrase + " (" + String.join(", ", within) + ")");
    }

    private static List<String> names(Selection selection, Dimension dimension, Reader reader) {
        return selection.values(dimension).stream()
                .map(value -> reader.name(dimension, value))
                .toList();
    }

    /** Those without an article in one, before the others. */
    private static List<String> phrases(Selection selection, Dimension dimension, Reader reader) {
        List<String> plain = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        for (String value : selection.values(dimension)) {
            String name = reader.name(dimension, value);
            String key = key(dimension, value, name, reader);
            if (key.equals("heading.in")) {
                plain.add(name);
            } else {
                phrases.add(phrase(key, name, reader));
            }
        }
        if (!plain.isEmpty()) {
            phrases.addFirst(phrase("heading.in", reader.list(plain), reader));
        }
        return phrases;
    }

    /** One region: "in Thüringen", "im Saarland". */
    public static String in(String region, Reader reader) {
        String name = reader.name(Dimension.REGION, region);
        return phrase(key(Dimension.REGION, region, name, reader), name, reader);
    }

    private static String phrase(String key, String name, Reader reader) {
        return reader.text(key, "", name).strip();
    }

    private static String key(Dimension dimension, String value, String name, Reader reader) {
        if (dimension == Dimension.REGION && reader.m().has(OWN + value)) {
            return OWN + value;
        }
        if (dimension == Dimension.AREA) {
            return OWN + "area";
        }
        if (CANTON.matcher(name).matches()) {
            return OWN + "canton";
        }
        return MASCULINE.matcher(name).matches()
                ? OWN + "masculine"
                : FEMININE.matcher(name).matches() ? OWN + "feminine" : "heading.in";
    }
}
