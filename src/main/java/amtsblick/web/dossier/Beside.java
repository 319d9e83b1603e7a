// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.web.address.Selection;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies beside a dossier: neighbours with dossiers of their own, and what its news can be narrowed to.
 *
 * @param title its heading
 * @param first always shown
 * @param more folded away
 */
public record Beside(String title, List<Near> first, List<Near> more) {
    private static final int SHOWN = 8;
    private static final int MOST = 60;
    private static final List<Dimension> COUNTED =
            List.of(Dimension.TOPIC, Dimension.KIND, Dimension.REGION, Dimension.BODY, Dimension.SOURCE);

    /** The kind of what fits no kind. */
    private static final String OTHER = "other";

    /**
     * Something beside it.
     *
     * @param count how many items it has; empty where nobody counted
     */
    public record Near(String name, String href, String count) {}

    /** Makes the sections of one dossier. */
    private record Maker(Dossier dossier, Facets counts, Dossiers dossiers, Reader reader) {

        Beside bordering(List<String> regions) {
            List<Near> near = regions.stream()
                    .flatMap(code -> dossiers.of(Dimension.REGION, code).stream())
                    .map(region -> near(region, counts.of(Dimension.REGION).getOrDefault(region.value(), 0L)))
                    .toList();
            return cut(reader.text("dossier.neighbours"), near, SHOWN);
        }

        /** The places of a region, a county or a municipality, those first that have news. */
        Beside inside(String title, String region, List<Dossier> known) {
            Map<String, Near> near = new LinkedHashMap<>();
            counts.of(Dimension.PLACE)
                    .forEach((name, count) -> dossiers.place(name, List.of(region))
                            .filter(place -> !place.equals(dossier))
                            .ifPresent(place -> near.put(place.path(), near(place, count))));
            int news = near.size();
            known.forEach(place -> near.putIfAbsent(place.path(), uncounted(place)));
            return cut(reader.text(title), List.copyOf(near.values()), Math.clamp(news, SHOWN, 2 * SHOWN));
        }

        Beside siblings() {
            List<Near> near =
                    dossiers.beside(dossier).stream().map(this::uncounted).toList();
            return cut(reader.text("dossier.siblings"), near, SHOWN);
        }

        /** Municipalities of about its size in its Land. */
        Beside alike(Optional<String> area) {
            List<Near> near = area.stream()
                    .map(id -> new Near(
                            reader.name(Dimension.AREA, id), reader.href("/", Selection.of(Dimension.AREA, id)), ""))
                    .toList();
            return cut(reader.text("dossier.alike"), near, SHOWN);
        }

        Beside counted(Dimension dimension) {
            List<Near> near = new ArrayList<>();
            counts.of(dimension).forEach((value, count) -> {
                if (!dossier.value().equals(value) && !value.equals(OTHER)) {
                    Optional<Near> one = dimension == dossier.dimension()
                            ? dossiers.of(dimension, value).map(other -> near(other, count))
                            : Optional.of(narrowed(dimension, value, count));
                    one.ifPresent(near::add);
                }
            });
            String key = dimension == dossier.dimension() ? "dossier.with." : "dossier.beside.";
            return cut(reader.text(key + dimension.id()), near.subList(0, Math.min(near.size(), MOST)), SHOWN);
        }

        private Near narrowed(Dimension dimension, String value, long count) {
            Selection both = dossier.selection().with(dimension, List.of(value));
            return new Near(
                    reader.name(dimension, value),
                    reader.href("/", both),
                    reader.m().number(count));
        }

        private Near near(Dossier other, long count) {
            return new Near(
                    reader.name(other.dimension(), other.value()),
                    reader.href(other.path()),
                    reader.m().number(count));
        }

        private Near uncounted(Dossier place) {
            return new Near(place.value(), reader.href(place.path()), "");
        }
    }

    /** All sections that have something to say. */
    static List<Beside> of(DossierView.Found found, Dossiers dossiers, Reader reader) {
        Dossier dossier = found.dossier();
        Maker maker = new Maker(dossier, found.page().facets(), dossiers, reader);
        List<Beside> sections = new ArrayList<>();
        sections.add(maker.bordering(found.bordering()));
        if (dossier.dimension() == Dimension.REGION) {
            sections.add(maker.inside("dossier.places", dossier.value(), dossiers.counties(dossier.value())));
        }
        dossier.locality().ifPresent(place -> {
            List<Dossier> known = place.isCounty() ? dossiers.beside(dossier) : List.of();
            sections.add(maker.inside(place.isCounty() ? "dossier.places" : "dossier.together", place.region(), known));
            if (!place.isCounty()) {
                sections.add(maker.siblings());
                sections.add(maker.alike(found.like()));
            }
        });
        COUNTED.stream()
                .filter(dimension -> tells(dossier, dimension))
                .map(maker::counted)
                .forEach(sections::add);
        sections.removeIf(section -> section.first().isEmpty());
        return sections;
    }

    /** A place and a region say the region themselves; of one source and one kind there is no other beside. */
    private static boolean tells(Dossier dossier, Dimension dimension) {
        boolean regional =
                dossier.dimension() == Dimension.REGION || dossier.locality().isPresent();
        boolean single = dossier.dimension() == Dimension.SOURCE || dossier.dimension() == Dimension.KIND;
        return !(regional && dimension == Dimension.REGION) && !(single && dimension == dossier.dimension());
    }

    private static Beside cut(String title, List<Near> near, int most) {
        int shown = Math.min(most, near.size());
        return new Beside(title, near.subList(0, shown), near.subList(shown, near.size()));
    }
}
