// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.compare;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage.Facets;
import amtsblick.web.address.Selection;
import amtsblick.web.dossier.LandMap;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Head;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Row> rows,
        Optional<LandMap> map,
        List<Choice> choices,
        Optional<NamedLink> dossier) {

    /**
     * A Land.
     *
     * @param href its dossier
     * @param count how many items it has
     * @param all these items
     * @param width of its bar, of 30
     * @param first when the oldest is from
     * @param newest the newest item
     * @param day when that is from
     * @param language of the newest item where it differs from the page's
     * @param feed what tells when there is something
     */
    public record Row(
            String name,
            String href,
            String count,
            String all,
            int width,
            String first,
            Optional<NamedLink> newest,
            String day,
            Optional<String> language,
            String feed) {}

    /** Topics or kinds to be compared in. */
    public record Choice(String title, List<Counted> links) {}

    /** A link with how many items there are. */
    public record Counted(String name, String href, String count) {}

    private static final int BAR = 30;

    /**
     * What was compared.
     *
     * @param named what the path names
     * @param selection what the parameters add
     * @param within both
     * @param total how many items are about any Land
     */
    record Compared(
            Optional<Dossier> named,
            Selection selection,
            Selection within,
            long total,
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
        String lead = lead(compared, reader);
        return new CompareView(
                frame.saying(Head.of(heading + ". " + lead)),
                heading,
                lead,
                CompareForm.of(compared.within(), dossiers, reader),
                orders(compared, frame),
                ordered.stream()
                        .map(standing -> row(standing, compared.within(), most, reader))
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

    /** "12 von 16 Ländern …, zusammen 17 Meldungen. Zuerst Bayern, am meisten Hessen." */
    private static String lead(Compared compared, Reader reader) {
        List<Standing> with =
                compared.standings().stream().filter(Standing::hasNews).toList();
        if (with.isEmpty()) {
            return reader.text("compare.none");
        }
        if (with.size() == 1) {
            return reader.m().count("compare.alone", compared.total(), name(with.getFirst(), reader));
        }
        String lead = reader.m()
                .count(
                        "compare.lead",
                        compared.total(),
                        with.size(),
                        compared.standings().size());
        List<String> facts = new ArrayList<>(List.of(lead));
        with.stream()
                .filter(standing -> standing.firstDay().isPresent())
                .min(Comparator.comparing(standing -> standing.firstDay().orElseThrow()))
                .ifPresent(first -> facts.add(reader.text(
                        "compare.first",
                        name(first, reader),
                        Times.date(first.firstDay().orElseThrow(), reader.lang()))));
        most(with)
                .ifPresent(most -> facts.add(reader.text(
                        "compare.most", name(most, reader), reader.m().number(most.count()))));
        return String.join(" ", facts);
    }

    /** The one that has more than every other. */
    private static Optional<Standing> most(List<Standing> with) {
        Standing most = with.stream().max(Comparator.comparing(Standing::count)).orElseThrow();
        return with.stream().filter(other -> other.count() == most.count()).count() == 1
                ? Optional.of(most)
                : Optional.empty();
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

    private static Row row(Standing standing, Selection within, long most, Reader reader) {
        Selection own = within.with(Dimension.REGION, List.of(standing.land().value()));
        return new Row(
                name(standing, reader),
                reader.href(standing.land().path()),
                reader.m().number(standing.count()),
                reader.href("/", own),
                most == 0 ? 0 : (int) Math.ceil((double) BAR * standing.count() / most),
                standing.firstDay()
                        .map(day -> Times.shortDate(day, reader.lang()))
                        .orElse(reader.text("item.undated")),
                standing.newest()
                        .map(item -> new NamedLink(item.headline().title(), reader.href("/item/" + item.id()))),
                standing.newest().map(item -> day(item, reader)).orElse(""),
                standing.newest()
                        .map(NewsItem::language)
                        .filter(code -> !code.startsWith(reader.lang().code())),
                reader.href("/feed.atom", own));
    }

    private static String day(NewsItem item, Reader reader) {
        return item.undated()
                ? reader.text("item.undated")
                : Times.shortDate(item.sortDate().day(), reader.lang());
    }

    private static String name(Standing standing, Reader reader) {
        return reader.name(Dimension.REGION, standing.land().value());
    }
}
