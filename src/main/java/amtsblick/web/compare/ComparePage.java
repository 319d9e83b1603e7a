// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.compare;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.dossier.LandMap;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The Länder side by side: under {@code /vergleich/register} in a topic or kind, under {@code /vergleich} in any selection. */
public final class ComparePage implements SelectionHandler {
    /** By what the Länder are ordered. */
    static final String ORDER = "by";

    private final Dossiers dossiers;
    private final Site site;
    private final Frames frames;

    public ComparePage(Dossiers dossiers, Site site, Frames frames) {
        this.dossiers = dossiers;
        this.site = site;
        this.frames = frames;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Set<String> extras() {
        return Set.of(ORDER);
    }

    /** What is compared under a name: a topic, or a kind. */
    public Optional<Dossier> named(String name) {
        return Stream.of(Dimension.TOPIC, Dimension.KIND)
                .flatMap(dimension -> switch (dossiers.find(dimension, name)) {
                    case Dossiers.Found.One(Dossier one) -> Stream.of(one);
                    case Dossiers.Found.Elsewhere(Dossier other) -> Stream.of(other);
                    case Dossiers.Found.Several _, Dossiers.Found.None _ -> Stream.empty();
                })
                .findFirst();
    }

    /** What these parameters choose that has an address of its own: one topic, or else one kind. */
    public Optional<Dossier> chosen(Map<String, List<String>> parameters) {
        return Stream.of(Dimension.TOPIC, Dimension.KIND)
                .flatMap(dimension -> chosen(dimension, parameters).stream())
                .findFirst();
    }

    private Optional<Dossier> chosen(Dimension dimension, Map<String, List<String>> parameters) {
        List<String> values = values(parameters, dimension.id());
        return values.size() == 1 ? dossiers.of(dimension, values.getFirst()) : Optional.empty();
    }

    /** The address of a comparison with what these parameters say beside its name. */
    public String address(Dossier chosen, Map<String, List<String>> parameters) {
        String path = chosen.comparison().orElseThrow();
        StringJoiner address = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        parameters.keySet().stream()
                .filter(name -> !name.equals(chosen.dimension().id()))
                .forEach(name ->
                        values(parameters, name).forEach(value -> address.add(encoded(name) + "=" + encoded(value))));
        return address.toString();
    }

    private static List<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Response of(Selection selection, Asked asked) {
        Optional<Dossier> named = named(asked.name());
        Selection compared = within(selection, named);
        String path = named.flatMap(Dossier::comparison).orElse(Dossier.comparisons());
        if (!compared.query().isFiltered()) {
            Frame frame = frames.page(path, asked.reader().text("compare.choose"), asked.reader());
            CompareView view = CompareView.choice(dossiers, totals(), frame);
            return Response.html(200, Renderer.render("compare", view)).madeOf(Matter.ARCHIVE, Matter.VISITS);
        }
        Frame frame = frames.part(path, selection, compared, asked.reader());
        List<Dossier> lands = LandMap.states(dossiers);
        NewsPage all = site.finding().find(among(compared, lands), Extent.FACETS);
        List<Standing> standings = standings(compared, lands, all.facets().of(Dimension.REGION));
        CompareView view = CompareView.of(
                new CompareView.Compared(
                        named,
                        selection,
                        compared,
                        all.total(),
                        !all.isWhole(),
                        site.clock().instant(),
                        standings,
                        order(asked)),
                dossiers,
                frame);
        boolean behind = site.archive().behind().isPresent();
        return Response.html(200, Renderer.render("compare", view))
                .madeOf(Matter.ARCHIVE, Matter.VISITS, Matter.DAY)
                .whole(all.isWhole() && !behind);
    }

    /** What is asked for within what the path names; regions are what is compared, and so never chosen. */
    private static Selection within(Selection selection, Optional<Dossier> named) {
        Selection everywhere = selection.with(Dimension.REGION, List.of()).asking(q -> q.withSort(Sort.NEWEST));
        return named.map(dossier -> everywhere.with(dossier.dimension(), List.of(dossier.value())))
                .orElse(everywhere);
    }

    private static NewsQuery among(Selection compared, List<Dossier> lands) {
        return compared.query()
                .with(Dimension.REGION, lands.stream().map(Dossier::value).toList())
                .withPage(1)
                .withSize(1);
    }

    private List<Standing> standings(Selection compared, List<Dossier> lands, Map<String, Long> counts) {
        List<Standing> standings = new ArrayList<>();
        for (Dossier land : lands) {
            long count = counts.getOrDefault(land.value(), 0L);
            NewsQuery own = among(compared, List.of(land));
            standings.add(
                    count == 0
                            ? new Standing(land, 0, Optional.empty(), Optional.empty())
                            : new Standing(land, count, first(own), first(own.withSort(Sort.OLDEST))));
        }
        return standings;
    }

    private Optional<NewsItem> first(NewsQuery query) {
        Finding finding = site.finding();
        return finding.find(query, Extent.ITEMS).hits().stream()
                .map(NewsPage.Hit::item)
                .findFirst();
    }

    private NewsPage.Facets totals() {
        return site.finding().find(NewsQuery.ALL.withSize(1), Extent.FACETS).facets();
    }

    private static Standing.Order order(Asked asked) {
        String by = asked.parameter(ORDER).toUpperCase(Locale.ROOT);
        return Stream.of(Standing.Order.values())
                .filter(order -> order.name().equals(by))
                .findFirst()
                .orElse(Standing.Order.LAND);
    }
}
