// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader should know of how the question was answered.
 *
 * @param links what may have been meant
 */
public record Note(String text, List<NamedLink> links) {

    /** That the index is behind, how the text was understood, and which places nobody knows. */
    static List<Note> of(Selection selection, HeadlinesView.Found found, Frame frame) {
        List<Note> notes = new ArrayList<>();
        if (found.behind()) {
            notes.add(new Note(frame.text("index.behind"), List.of()));
        }
        found.page().notes().stream()
                .filter(frame.m()::has)
                .map(key -> new Note(frame.text(key), List.of()))
                .forEach(notes::add);
        found.unknownPlaces().forEach((place, alike) -> notes.add(unknownPlace(place, alike, selection, frame)));
        return notes;
    }

    private static Note unknownPlace(String place, List<String> alike, Selection selection, Frame frame) {
        List<NamedLink> links = alike.stream()
                .map(other -> new NamedLink(other, frame.href("/", instead(selection, place, other))))
                .toList();
        String text = frame.text("place.unknown", place);
        return new Note(links.isEmpty() ? text : text + " " + frame.text("place.alike"), links);
    }

    private static Selection instead(Selection selection, String place, String other) {
        List<String> places = selection.values(Dimension.PLACE).stream()
                .map(value -> value.equals(place) ? other : value)
                .distinct()
                .toList();
        return selection.with(Dimension.PLACE, places);
    }
}
