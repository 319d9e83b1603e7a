// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.news.Dimension;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.slug.Dossiers.Found;
import java.util.List;
import java.util.Optional;

/** Leads from the name of a place, as somebody types it, to its page, or to a choice where several are meant or none is. */
public final class PlaceFinder implements PageHandler {
    /** The field in which it is typed. */
    public static final String NAME = "name";

    private static final int LONGEST = 100;

    private final Dossiers dossiers;
    private final Frames frames;

    public PlaceFinder(Dossiers dossiers, Frames frames) {
        this.dossiers = dossiers;
        this.frames = frames;
    }

    /** The page of the place that is meant, where it is one. */
    public Optional<String> page(Asked asked) {
        String typed = typed(asked);
        return typed.isEmpty()
                ? Optional.empty()
                : switch (dossiers.find(Dimension.PLACE, typed)) {
                    case Found.One(Dossier place) -> Optional.of(asked.reader().href(place.path()));
                    case Found.Elsewhere(Dossier place) ->
                        Optional.of(asked.reader().href(place.path()));
                    case Found.Several _, Found.None _ -> Optional.empty();
                };
    }

    @Override
    public Response of(Asked asked) {
        String typed = typed(asked);
        Frame frame = frames.page(asked.path(), asked.reader().text("place.heading"), asked.reader());
        if (typed.isEmpty()) {
            return ChoicePage.field(200, asked.reader().text("place.lead"), "", List.of(), dossiers, frame);
        }
        return switch (dossiers.find(Dimension.PLACE, typed)) {
            case Found.One(Dossier place) -> several(typed, List.of(place), frame);
            case Found.Elsewhere(Dossier place) -> several(typed, List.of(place), frame);
            case Found.Several(List<Dossier> places) -> several(typed, places, frame);
            case Found.None(List<Dossier> alike) -> {
                String lead = ChoicePage.unknownPlace(typed, alike, asked.reader());
                yield ChoicePage.field(200, lead, typed, alike, dossiers, frame);
            }
        };
    }

    private Response several(String typed, List<Dossier> places, Frame frame) {
        return ChoicePage.several(typed, places, dossiers, frame);
    }

    private static String typed(Asked asked) {
        String typed = asked.parameter(NAME).strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
