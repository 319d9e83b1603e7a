// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.archive.Finding.Extent;
import amtsblick.classify.territory.Locality;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.item.ItemStories;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.slug.Dossiers.Found;
import amtsblick.web.words.QualityWords;
import amtsblick.web.words.Reader;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dossiers of one dimension. */
public final class DossierPage implements PageHandler {
    private static final int NEWEST = 10;
    private static final int FOLLOWED = 30;

    private final Dimension dimension;
    private final Dossiers dossiers;
    private final Site site;
    private final Frames frames;

    public DossierPage(Dimension dimension, Dossiers dossiers, Site site, Frames frames) {
        this.dimension = dimension;
        this.dossiers = dossiers;
        this.site = site;
        this.frames = frames;
    }

    /** Whether one follows it month by month. */
    static boolean isFollowed(Dimension dimension) {
        return dimension == Dimension.TOPIC || dimension == Dimension.BODY;
    }

    /**
     * Where else a reader is sent who asks for this name: to its address as it is spelled, and with parameters that narrow it to the
     * headlines.
     *
     * @param query the parameters as they were typed, empty for none
     */
    public Optional<String> elsewhere(String name, Map<String, List<String>> parameters, String query) {
        boolean bare = QueryParams.isBare(parameters.keySet());
        return switch (dossiers.find(dimension, name)) {
            case Found.One(Dossier dossier)
            when !bare -> Optional.of(SelectionAddress.print("/", dossier.selection(), Optional.empty()) + "&" + query);
            case Found.Elsewhere(Dossier dossier) -> Optional.of(dossier.path() + (query.isEmpty() ? "" : "?" + query));
            case Found.One _, Found.Several _, Found.None _ -> Optional.empty();
        };
    }

    @Override
    public Response of(Asked asked) {
        return switch (dossiers.find(dimension, asked.name())) {
            case Found.One(Dossier dossier) -> shown(dossier, asked);
            case Found.Elsewhere(Dossier dossier) -> shown(dossier, asked);
            case Found.Several(List<Dossier> several) ->
                ChoicePage.several(
                                asked.name(),
                                several,
                                dossiers,
                                frames.page(asked.path(), choice(several, asked), asked.reader()))
                        .madeOf(Matter.VISITS);
            case Found.None(List<Dossier> alike) ->
                ChoicePage.none(dimension, asked.name(), alike, dossiers, frame(asked, "error.404"));
        };
    }

    private static String choice(List<Dossier> several, Asked asked) {
        return asked.reader()
                .text(
                        "choice.several",
                        several.getFirst().locality().map(Locality::base).orElse(asked.name()));
    }

    private Frame frame(Asked asked, String title) {
        return frames.page(asked.path(), asked.reader().text(title, asked.name()), asked.reader());
    }

    private Response shown(Dossier dossier, Asked asked) {
        Reader reader = asked.reader();
        Selection selection = dossiers.selection(dossier);
        int size = isFollowed(dimension) ? FOLLOWED : NEWEST;
        NewsPage page = site.finding()
                .find(selection.query().withSize(size), dimension == Dimension.REGION ? Extent.FACETS : Extent.WITHIN);
        List<NewsItem> items = page.hits().stream().map(NewsPage.Hit::item).toList();
        List<String> bordering = dimension == Dimension.REGION ? site.regions().neighbours(dossier.value()) : List.of();
        Optional<Map<YearMonth, Map<String, Long>>> months = isFollowed(dimension)
                ? LandMonths.count(
                        site.finding(), selection.query(), page.facets().months(), site.today())
                : Optional.of(Map.of());
        DossierView.Found found = new DossierView.Found(
                dossier,
                page,
                ItemStories.of(site, items),
                months,
                bordering,
                dossier.locality().flatMap(site.territories()::like),
                QualityWords.of(site.quality(), selection, reader));
        String title = reader.text("dossier.title", reader.name(dimension, dossier.value()));
        Frame frame = frames.about(asked.path(), title, dossier.selection(), reader);
        boolean behind = site.archive().behind().isPresent();
        DossierView view =
                DossierView.of(found, dossiers, site.today(), site.clock().instant(), frame);
        return Response.html(200, Renderer.render("dossier", view))
                .madeOf(Matter.ARCHIVE, Matter.VISITS, Matter.DAY)
                .whole(found.isWhole() && !behind);
    }
}
