// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.classify.territory.Locality;
import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;

/**
 * What could have been meant by a name: places that bear it, or what is spelt like it.
 *
 * @param places whether another place can be typed
 * @param typed what was asked for
 * @param options none where nothing is alike
 * @param search where the name is looked for in the headlines; only where there is no page of that name
 */
public record ChoicePage(
        Frame frame,
        String heading,
        String lead,
        boolean places,
        String typed,
        List<Option> options,
        Optional<NamedLink> search) {

    /** Places of one name. */
    static Response several(String typed, List<Dossier> several, Dossiers dossiers, Frame frame) {
        Reader reader = frame.reader();
        String lead = reader.m().count("choice.lead", several.size());
        String name = several.getFirst().locality().map(Locality::base).orElse(typed);
        return page(200, reader.text("choice.several", name), lead, true, name, several, dossiers, frame);
    }

    /** Nothing of that name. */
    static Response none(Dimension dimension, String typed, List<Dossier> alike, Dossiers dossiers, Frame frame) {
        boolean places = dimension == Dimension.PLACE;
        String lead = places
                ? unknownPlace(typed, alike, frame.reader())
                : frame.reader().text(alike.isEmpty() ? "choice.none" : "choice.alike", typed);
        return page(404, frame.reader().text("error.404"), lead, places, typed, alike, dossiers, frame);
    }

    /** That there is no such place, and what to do. */
    static String unknownPlace(String typed, List<Dossier> alike, Reader reader) {
        return reader.text("place.unknown.name", typed) + " "
                + reader.text(alike.isEmpty() ? "place.unknown.hint" : "place.alike");
    }

    /** The page on which a place can be typed, with what may have been meant. */
    static Response field(int status, String lead, String typed, List<Dossier> alike, Dossiers dossiers, Frame frame) {
        return page(status, frame.reader().text("place.heading"), lead, true, typed, alike, dossiers, frame);
    }

    private static Response page(
            int status,
            String heading,
            String lead,
            boolean places,
            String typed,
            List<Dossier> dossiersToChoose,
            Dossiers dossiers,
            Frame frame) {
        List<Option> options = dossiersToChoose.stream()
                .map(dossier -> Option.of(dossier, dossiers, frame.reader()))
                .toList();
        Optional<NamedLink> search = status == 404 && !typed.isBlank()
                ? Optional.of(new NamedLink(
                        frame.reader().text("choice.search", typed),
                        frame.href("/", Selection.ALL.asking(query -> query.withText(typed)))))
                : Optional.empty();
        ChoicePage view = new ChoicePage(frame, heading, lead, places, typed, options, search);
        return Response.html(status, Renderer.render("choice", view));
    }
}
