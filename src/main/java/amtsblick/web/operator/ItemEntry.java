// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.Correction;
import amtsblick.news.Dimension;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.QueryParams;
import amtsblick.web.page.Asked;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the fields of an item's form: as it was set before, or as it was typed, so that a mistake loses nothing.
 *
 * @param regions names and codes as they are typed, with commas
 * @param why the item is corrected
 * @param reason why it is to be removed
 */
public record ItemEntry(
        String title, String regions, List<String> kinds, List<String> topics, String why, String reason) {
    /** Fields, as they are called in the form. */
    static final String TITLE = "title";

    static final String WHY = "why";
    static final String SURE = "sure";

    /** Where the reason of a removal stands; sent as {@link #WHY}. */
    static final String REASON = "reason";

    /** As set by hand before, and typed by nobody. */
    static ItemEntry of(Optional<Correction> set) {
        return new ItemEntry(
                set.flatMap(Correction::title).orElse(""),
                String.join(", ", set.map(Correction::regions).orElse(List.of())),
                set.flatMap(Correction::kind).stream().toList(),
                set.map(Correction::topics).orElse(List.of()),
                "",
                "");
    }

    /** As typed for a correction. */
    static ItemEntry of(Asked form) {
        return new ItemEntry(
                form.parameter(TITLE),
                form.parameter(Dimension.REGION.id()),
                form.parameters().getOrDefault(Dimension.KIND.id(), List.of()),
                form.parameters().getOrDefault(Dimension.TOPIC.id(), List.of()),
                form.parameter(WHY),
                "");
    }

    /** The same with what was typed for a removal. */
    ItemEntry removing(Asked form) {
        return new ItemEntry(title, regions, kinds, topics, why, form.parameter(WHY));
    }

    /** The labels that are meant, read as in an address; an area is none that an item can have. */
    QueryParams.Result labels(Site site) {
        Map<String, List<String>> typed = Map.of(
                Dimension.REGION.id(), List.of(regions.replace(';', ',')),
                Dimension.KIND.id(), kinds,
                Dimension.TOPIC.id(), topics);
        QueryParams.Result read = new QueryParams(KnownValues.of(site)).read(typed, 1, site.today());
        return read instanceof QueryParams.Result.Valid(var selection, var _)
                        && !selection.values(Dimension.AREA).isEmpty()
                ? new QueryParams.Result.Invalid(Dimension.REGION.id(), regions, "expected.region", List.of())
                : read;
    }

    /** What is wrong, in a sentence. */
    static String sentence(QueryParams.Result.Invalid wrong, Reader reader) {
        return reader.quoted(wrong.value().strip()) + ": "
                + reader.text(wrong.expected(), String.join(", ", wrong.right()));
    }
}
