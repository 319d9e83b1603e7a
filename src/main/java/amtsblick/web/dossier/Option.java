// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.util.stream.Collectors;

/**
 * A dossier to choose.
 *
 * @param where what it lies in; empty where that says nothing
 * @param count how many items it has; empty where nobody counted
 */
public record Option(String name, String where, String href, String count) {

    static Option of(Dossier dossier, Dossiers dossiers, Reader reader) {
        String where = dossier.locality().isPresent() ? whereabouts(dossier, dossiers, reader) : "";
        return new Option(reader.name(dossier.dimension(), dossier.value()), where, reader.href(dossier.path()), "");
    }

    static Option of(Dossier dossier, long count, Reader reader) {
        return new Option(
                reader.nameInFull(dossier.dimension(), dossier.value()),
                "",
                reader.href(dossier.path()),
                reader.m().number(count));
    }

    /** "Kreis Borken, Nordrhein-Westfalen" */
    static String whereabouts(Dossier place, Dossiers dossiers, Reader reader) {
        return dossiers.above(place).stream()
                .map(wider -> reader.name(wider.dimension(), wider.value()))
                .collect(Collectors.joining(", "));
    }
}
