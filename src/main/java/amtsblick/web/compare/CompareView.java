// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.compare;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.web.address.Selection;
import amtsblick.web.dossier.LandMap;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Head;
import amtsblick.web.page.SinceThen;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The page that sets the Länder side by side, or where one chooses in what.
 *
 * @param heading what is compared
 * @param lead how many of them have it, in a sentence made of facts
 * @param form what can be chosen
 * @param orders the orders, the current one without an address
 * @param remember the same as of now, to be bookmarked, where something is compared
 * @param cut whether the search was stopped before its end
 * @param rows one for each Land; none where nothing is chosen yet
 * @param map their twin
 * @param choices what can be compared, where nothing is chosen yet
 * @param dossier the dossier of what is compared
 */
public record CompareView(
        Frame frame,
        String heading,
        String lead,
        CompareForm form,
        List<NamedLink> orders,
        Optional<NamedLink> remember,
        boolean cut,
        List<LandRow> rows,
        Optional<LandMap> map,
        List<Choice> choices,
        Optional<NamedLink> dossier) {

    /** Topics or kinds to be compared in. */
    public record Choice(String title, List<Counted> links) {}

    /** A link with how many items there are. */
    public record Counted(String name, String href, String count) {}

    /**
     * What was compared.
     *
     * @param named what the path names
     * @param selection what the parameters add
     * @param within both
     * @param total how many items are about any Land
     * @param cut whether looking for them was stopped before its end
     * @param now when they were
     */
    record Compared(
            Optional<Dossier> named,
            Selection selection,
            Selection within,
            long total,
            boolean cut,
            Instant now,
            List<Standing> standings,
            Standing.Order order) {}

    static CompareView of(Compared compared, Dossiers dossiers, Frame frame) {
        Reader reader = frame.reader();
        Map<String, Long> counts = new LinkedHashMap<>();
        compared.standings().forEach(standing -> counts.put(standing.land().value(), standing.count()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Standing> ordered = new ArrayList<>(compared.standings());
        compared.order().comparator().ifPresent(ordered::sort);
        String heading = reader.text("compare.heading", Headings.of(compared.within(), reader));
        String lead = compared.cut() ? reader.text("query.timeout") : CompareLead.of(compared, reader);
        return new CompareView(
                frame.saying(Head.of(heading + ". " + lead)),
                heading,
                lead,
                CompareForm.of(compared.within(), dossiers, reader),
                orders(compared, frame),
                Optional.of(SinceThen.fromNowOn(frame.path(), compared.selection(), compared.now(), reader)),
                compared.cut(),
                ordered.stream()
                        .map(standing -> LandRow.of(standing, compared.within(), most, reader))
                        .toList(),
                Optional.of(LandMap.of(counts, "", dossiers, reader)),
                List.of(),
                compared.named()
                        .map(dossier -> new NamedLink(
                                reader.name(dossier.dimension(), dossier.value()), reader.href(dossier.path()))));
    }

    /** Where nothing is chosen yet. */
    static CompareView choice(Dossiers dossiers, Facets counts, Frame frame) {
        Reader reader = frame.reader();
        return new CompareView(
                frame.saying(Head.of(reader.text("compare.choose.lead"))),
                reader.text("compare.choose"),
                reader.text("compare.choose.lead"),
                CompareForm.of(Selection.ALL, dossiers, reader),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of(
                        choices(Dimension.TOPIC, dossiers, counts, reader),
                        choices(Dimension.KIND, dossiers, counts, reader)),
                Optional.empty());
    }

    private static Choice choices(Dimension dimension, Dossiers dossiers, Facets counts, Reader reader) {
        List<Counted> links = dossiers.all(dimension).stream()
                .map(dossier -> new Counted(
                        reader.name(dimension, dossier.value()),
                        reader.href(dossier.comparison().orElseThrow()),
                        reader.m().number(counts.of(dimension).getOrDefault(dossier.value(), 0L))))
                .toList();
        return new Choice(reader.text("index." + dimension.id()), links);
    }

    private static List<NamedLink> orders(Compared compared, Frame frame) {
        List<NamedLink> orders = new ArrayList<>();
        for (Standing.Order order : Standing.Order.values()) {
            String name = order.name().toLowerCase(Locale.ROOT);
            String href = frame.href(frame.path(), compared.selection());
            String by = order == Standing.Order.LAND
                    ? href
                    : href + (href.contains("?") ? "&" : "?") + ComparePage.ORDER + "=" + name;
            orders.add(new NamedLink(frame.text("compare.by." + name), order == compared.order() ? "" : by));
        }
        return orders;
    }
}
