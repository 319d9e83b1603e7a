// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.Correction;
import amtsblick.news.Dimension;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.address.UnknownName;
import amtsblick.web.page.Asked;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the fields of an item's form: as it was set before, or as it was typed, so that a mistake loses nothing.
 *
 * @param values what is typed or chosen, as far as anything is
 * @param why the item is corrected
 * @param reason why it is to be removed
 */
public record ItemEntry(String title, Map<Dimension, List<String>> values, String why, String reason) {
    /** Fields, as they are called in the form; those of labels are called as in addresses. */
    static final String TITLE = "title";

    static final String WHY = "why";
    static final String SURE = "sure";

    /** Where the reason of a removal stands; sent as {@link #WHY}. */
    static final String REASON = "reason";

    /** Before the dimension: the key of the sentence that a name is nobody's. */
    private static final String KNOWN = "expected.known.";

    /** Of these it can be said that there are none. */
    private static final Set<Dimension> DASHED = Set.of(Dimension.PLACE, Dimension.BODY);

    /** What can be set by hand. Of facts it is what the item does not say. */
    private static final List<Dimension> SET = List.of(
            Dimension.REGION,
            Dimension.PLACE,
            Dimension.LEVEL,
            Dimension.KIND,
            Dimension.TOPIC,
            Dimension.BODY,
            Dimension.FACT);

    /** As set by hand before, and typed by nobody. */
    static ItemEntry of(Optional<Correction> set) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        set.ifPresent(by -> {
            values.put(Dimension.REGION, by.regions());
            values.put(Dimension.PLACE, by.places());
            values.put(Dimension.LEVEL, by.level().stream().toList());
            values.put(Dimension.KIND, by.kind().stream().toList());
            values.put(Dimension.TOPIC, by.topics());
            values.put(Dimension.BODY, by.bodies());
            values.put(Dimension.FACT, by.unsaid());
        });
        return new ItemEntry(set.flatMap(Correction::title).orElse(""), values, "", "");
    }

    /** As typed for a correction. */
    static ItemEntry of(Asked form) {
        Map<Dimension, List<String>> values = SET.stream()
                .collect(
                        Collectors.toMap(each -> each, each -> form.parameters().getOrDefault(each.id(), List.of())));
        return new ItemEntry(form.parameter(TITLE), values, form.parameter(WHY), "");
    }

    /** The same with what was typed for a removal. */
    ItemEntry removing(Asked form) {
        return new ItemEntry(title, values, why, form.parameter(WHY));
    }

    /** What is chosen of a list. */
    List<String> chosen(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    /** What stands in the field of names, by the id of their dimension; those of bodies have commas of their own. */
    public String typed(String dimension) {
        return SET.stream()
                .filter(each -> each.id().equals(dimension))
                .map(each -> String.join(each == Dimension.BODY ? "; " : ", ", chosen(each)))
                .collect(Collectors.joining());
    }

    /** That there are none, where a dash says so. */
    Optional<List<String>> none(Dimension dimension) {
        return DASHED.contains(dimension) && typed(dimension.id()).strip().matches("[-–—]")
                ? Optional.of(Correction.NONE)
                : Optional.empty();
    }

    /** The labels that are meant, read as in an address; an area or a key is none that an item can have. */
    QueryParams.Result labels(Site site) {
        Map<String, List<String>> typed = new HashMap<>();
        for (Dimension each : SET) {
            List<String> parts = chosen(each).stream()
                    .flatMap(text -> Arrays.stream(text.split(";")))
                    .toList();
            typed.put(each.id(), none(each).isPresent() ? List.of() : parts);
        }
        KnownValues known = KnownValues.of(site);
        QueryParams.Result read = new QueryParams(known).read(typed, 1, site.today());
        return read instanceof QueryParams.Result.Valid(var selection, var _)
                ? refused(selection, Dimension.AREA, Dimension.REGION)
                        .or(() -> refused(selection, Dimension.AGS, Dimension.PLACE))
                        .or(() -> known.strangers(selection.query()).stream()
                                .findFirst()
                                .map(ItemEntry::refused))
                        .orElse(read)
                : read;
    }

    private Optional<QueryParams.Result> refused(Selection selection, Dimension none, Dimension field) {
        return selection.values(none).isEmpty()
                ? Optional.empty()
                : Optional.of(new QueryParams.Result.Invalid(
                        field.id(), typed(field.id()), "expected." + field.id(), List.of()));
    }

    /** A name that nobody bears would stand in filters and feeds for everybody. */
    private static QueryParams.Result refused(UnknownName stranger) {
        return new QueryParams.Result.Invalid(
                stranger.dimension().id(),
                stranger.name(),
                KNOWN + stranger.dimension().id(),
                stranger.alike());
    }

    /** What is wrong, in a sentence. */
    static String sentence(QueryParams.Result.Invalid wrong, Reader reader) {
        String right = String.join(", ", wrong.right());
        boolean alike = wrong.expected().startsWith(KNOWN) && !right.isEmpty();
        return reader.quoted(wrong.value().strip()) + ": " + reader.text(wrong.expected(), right)
                + (alike ? " " + reader.text("place.alike") + " " + right : "");
    }
}
