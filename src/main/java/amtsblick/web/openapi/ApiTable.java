// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.openapi;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.web.api.ApiChanges;
import amtsblick.web.api.ApiClassify;
import amtsblick.web.api.ApiExplanation;
import amtsblick.web.api.ApiItem;
import amtsblick.web.api.ApiItems;
import amtsblick.web.api.ApiPage;
import amtsblick.web.api.ApiRelated;
import amtsblick.web.api.ChangePage;
import amtsblick.web.export.Export;
import amtsblick.web.export.ExportFormat;
import amtsblick.web.openapi.Endpoint.Answering;
import amtsblick.web.openapi.Endpoint.Content;
import amtsblick.web.site.Site;
import amtsblick.web.terms.ApiFacets;
import amtsblick.web.terms.ApiSuggest;
import amtsblick.web.terms.ApiTerms;
import amtsblick.web.terms.FacetPage;
import amtsblick.web.terms.TermList;
import amtsblick.web.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** All addresses of the API in one table. */
public final class ApiTable {
    private static final String ROOT = "/api/v1/";

    /** What the lists are called in addresses. */
    private static final Map<Dimension, String> LISTS = Map.of(
            Dimension.REGION, "regions",
            Dimension.KIND, "kinds",
            Dimension.TOPIC, "topics",
            Dimension.SOURCE, "sources",
            Dimension.BODY, "bodies",
            Dimension.PLACE, "places");

    private final Site site;

    public ApiTable(Site site) {
        this.site = site;
    }

    /**
     * In the order they are told.
     *
     * @param ending whether the server stops
     */
    public List<Endpoint> endpoints(BooleanSupplier ending) {
        ApiItems items = new ApiItems(site);
        List<Endpoint> all = new ArrayList<>();
        all.add(endpoint("items", selectionAnd(wanted()), new Answering.Selected(items), ApiPage.class));
        all.add(endpoint(
                "items/{id}",
                and(List.of(Parameter.open("id", List.of())), lang()),
                new Answering.Kept(items::one),
                ApiItem.class));
        all.add(endpoint(
                "items/{id}/related",
                and(List.of(Parameter.open("id", List.of())), lang()),
                new Answering.Kept(asked -> ApiRelated.of(site, asked)),
                ApiRelated.class));
        all.add(file(ExportFormat.CSV));
        all.add(file(ExportFormat.JSON_LINES));
        all.add(endpoint("changes", changes(), new Answering.Own(new ApiChanges(site, ending)), ChangePage.class));
        all.add(endpoint(
                "facets/{dimension}",
                wholeAnd(List.of(Parameter.open(
                        "dimension",
                        ApiFacets.COUNTED.stream().map(Dimension::id).toList()))),
                new Answering.Selected(new ApiFacets(site)),
                FacetPage.class));
        for (Dimension dimension : Terms.LISTED) {
            ApiTerms terms = new ApiTerms(site, dimension);
            all.add(endpoint(
                    LISTS.getOrDefault(dimension, dimension.id()), lang(), new Answering.Kept(terms), TermList.class));
        }
        all.add(endpoint(
                "suggest",
                and(List.of(Parameter.text("q")), lang()),
                new Answering.Own(new ApiSuggest(site)),
                TermList.class));
        all.add(endpoint(
                "classify", classify(), new Answering.Own(new ApiClassify(site.classifier())), ApiExplanation.class));
        return all;
    }

    private static Endpoint endpoint(String path, List<Parameter> parameters, Answering answering, Class<?> shape) {
        return new Endpoint(ROOT + path, id(path), parameters, answering, new Content.Shape(shape));
    }

    private Endpoint file(ExportFormat format) {
        String path = "items" + format.ending();
        return new Endpoint(
                ROOT + path,
                id(path),
                wholeAnd(List.of(Parameter.text("cursor"), Parameter.text("fields"))),
                new Answering.Sent(new Export(site, format)),
                new Content.Text(format.type().replaceFirst(";.*", "")));
    }

    private static String id(String path) {
        return path.replaceAll("[{}]", "").replaceAll("[^a-z]", "_");
    }

    private static List<Parameter> selectionAnd(List<Parameter> more) {
        Parameter sort = Parameter.choice("sort", "newest", "oldest", "relevance", "deadline");
        return wholeAnd(and(more, List.of(sort, Parameter.number("page", 1, NewsQuery.MAX_PAGE))));
    }

    /** A selection of which all is told at once, in an order of its own. */
    private static List<Parameter> wholeAnd(List<Parameter> more) {
        List<Parameter> selection = new ArrayList<>(List.of(Parameter.text("q")));
        for (Dimension dimension : Dimension.values()) {
            selection.add(Parameter.several(dimension.id(), dimension.all()));
        }
        selection.add(Parameter.several("ars", List.of()));
        selection.add(Parameter.choice("deadline", "open"));
        selection.addAll(List.of(Parameter.text("from"), Parameter.text("to"), Parameter.text("since")));
        return and(more, and(selection, lang()));
    }

    private static List<Parameter> wanted() {
        return List.of(
                Parameter.number("limit", 1, NewsQuery.MAX_SIZE),
                Parameter.text("cursor"),
                Parameter.text("fields"),
                Parameter.text("ids"),
                Parameter.choice("facets", "none"));
    }

    private static List<Parameter> changes() {
        return List.of(
                Parameter.number("after", 0, Integer.MAX_VALUE),
                Parameter.number("limit", 1, NewsQuery.MAX_SIZE),
                Parameter.number("wait", 0, ApiChanges.LONGEST_WAIT),
                Parameter.text("what"),
                Parameter.text("fields"),
                lang().getFirst());
    }

    private static List<Parameter> classify() {
        return List.of(
                Parameter.required("title"),
                Parameter.text("kicker"),
                Parameter.text("teaser"),
                Parameter.text("publisher"),
                lang().getFirst());
    }

    private static List<Parameter> lang() {
        return List.of(Parameter.choice("lang", "de", "en"));
    }

    private static List<Parameter> and(List<Parameter> some, List<Parameter> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
