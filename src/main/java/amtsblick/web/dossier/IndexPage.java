// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.Head;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All dossiers of a dimension, with how many items each has. */
public final class IndexPage implements PageHandler {
    private final Dimension dimension;
    private final Dossiers dossiers;
    private final Site site;
    private final Frames frames;

    public IndexPage(Dimension dimension, Dossiers dossiers, Site site, Frames frames) {
        this.dimension = dimension;
        this.dossiers = dossiers;
        this.site = site;
        this.frames = frames;
    }

    /**
     * The page.
     *
     * @param cut whether the search for them was stopped before its end
     * @param compared whether the Länder can be compared in each
     */
    public record View(Frame frame, String heading, String lead, boolean cut, List<Group> groups, boolean compared) {}

    /** @param title empty for what needs none */
    public record Group(String title, List<Option> options) {}

    @Override
    public Response of(Asked asked) {
        Reader reader = asked.reader();
        NewsPage page = site.finding().find(NewsQuery.ALL.withSize(1), Extent.FACETS);
        Map<String, Long> counts = page.facets().of(dimension);
        String heading = reader.text("index." + dimension.id());
        String lead = reader.text("index.lead." + dimension.id());
        Map<String, List<Option>> groups = new LinkedHashMap<>();
        for (Dossier dossier : dossiers.all(dimension)) {
            groups.computeIfAbsent(country(dossier, reader), _ -> new ArrayList<>())
                    .add(option(dossier, counts, reader));
        }
        View view = new View(
                frames.page(asked.path(), heading, reader).saying(Head.of(lead)),
                heading,
                lead,
                !page.isWhole(),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                dimension == Dimension.TOPIC || dimension == Dimension.KIND);
        return Response.html(200, Renderer.render("index", view))
                .madeOf(Matter.ARCHIVE, Matter.VISITS)
                .whole(page.isWhole());
    }

    /** The other country that a region is a part of; empty for all else. */
    private String country(Dossier dossier, Reader reader) {
        String code = dossier.value();
        int end = dimension == Dimension.REGION && !code.startsWith("DE") ? code.indexOf('-') : -1;
        return end < 0 ? "" : reader.name(dimension, code.substring(0, end));
    }

    /** What lies in an area is counted nowhere. */
    private Option option(Dossier dossier, Map<String, Long> counts, Reader reader) {
        return dimension.isTerritory()
                ? Option.of(dossier, dossiers, reader)
                : Option.of(dossier, counts.getOrDefault(dossier.value(), 0L), reader);
    }
}
