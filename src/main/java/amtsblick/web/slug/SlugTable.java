// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.slug;

import amtsblick.news.Dimension;
import amtsblick.query.Nearest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dossiers of one dimension by their slugs: one to one, whichever names there are. */
final class SlugTable {
    private static final int SUGGESTIONS = 6;

    private final Map<String, Dossier> bySlug = new LinkedHashMap<>();
    private final Map<String, Dossier> byValue = new HashMap<>();

    /**
     * Each by its name.
     *
     * @param names by value, most important first: of two that are spelled alike it gets the slug
     */
    static SlugTable of(Dimension dimension, Map<String, String> names) {
        SlugTable table = new SlugTable();
        names.forEach((value, name) -> table.add(Dossier.of(dimension, value, Slug.of(name))));
        return table;
    }

    /** Each by its name without the remark behind it, unless another begins likewise: "Register (Once-Only)" is {@code register}. */
    static SlugTable ofBeginnings(Dimension dimension, Map<String, String> names) {
        Map<String, Integer> beginnings = new HashMap<>();
        names.values().forEach(name -> beginnings.merge(Slug.ofBeginning(name), 1, Integer::sum));
        Map<String, String> told = new LinkedHashMap<>();
        names.forEach((value, name) -> {
            String beginning = Slug.ofBeginning(name);
            told.put(value, beginnings.getOrDefault(beginning, 0) == 1 ? beginning : name);
        });
        return of(dimension, told);
    }

    /** Adds one unless its slug is another's. */
    boolean add(Dossier dossier) {
        boolean isNew = !dossier.slug().isEmpty() && bySlug.putIfAbsent(dossier.slug(), dossier) == null;
        if (isNew) {
            byValue.putIfAbsent(dossier.value(), dossier);
        }
        return isNew;
    }

    Optional<Dossier> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    Optional<Dossier> of(String value) {
        return Optional.ofNullable(byValue.get(value));
    }

    List<Dossier> all() {
        return List.copyOf(bySlug.values());
    }

    /** Those spelt like this one. */
    List<Dossier> alike(String slug) {
        return Nearest.alike(slug, bySlug.keySet(), SUGGESTIONS).stream()
                .map(bySlug::get)
                .toList();
    }
}
