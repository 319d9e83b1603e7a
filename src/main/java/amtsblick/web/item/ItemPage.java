// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.archive.Kin;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.Head;
import amtsblick.web.page.LinkedData;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.ShownItem;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossiers;
import java.util.List;
import java.util.Optional;

/** The page about one item. */
public final class ItemPage implements SelectionHandler {
    private static final int RELATED = 5;

    /** Among those that read like an item are those of the same matter. */
    private static final int LOOKED_AT = 25;

    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final Dossiers dossiers;

    public ItemPage(Site site, Frames frames, Problems problems, Dossiers dossiers) {
        this.site = site;
        this.frames = frames;
        this.problems = problems;
        this.dossiers = dossiers;
    }

    @Override
    public int size() {
        return site.settings().pageSize();
    }

    @Override
    public boolean isForgiving() {
        return true;
    }

    /** @param selection the one it was opened from */
    @Override
    public Response of(Selection selection, Asked asked) {
        Optional<ShownItem> shown = ShownItem.find(site, asked.name());
        if (shown.isEmpty()) {
            return problems.noItem(asked, site.archive().oversight().removed(asked.name()));
        }
        NewsItem item = shown.get().item();
        List<NewsItem> story = StoryView.of(item, ItemStories.of(site, List.of(item)));
        List<Kin> like = site.finding().related(item, LOOKED_AT);
        List<NewsItem> candidates = like.stream().map(Kin::item).toList();
        Matters matter = Matters.of(item, site.followUps().of(item, candidates), asked.reader());
        List<Kin> related = like.stream()
                .filter(other -> !matter.names(other.item()))
                .filter(other -> story.stream()
                        .noneMatch(told -> told.id().equals(other.item().id())))
                .filter(other -> !Kinship.of(other, asked.reader()).isEmpty())
                .limit(RELATED)
                .toList();
        Frame frame = frames.about(
                asked.path(),
                item.headline().fullTitle(),
                Selection.of(Dimension.SOURCE, item.source()),
                asked.reader());
        ItemView.From from =
                ItemView.From.of(selection, Neighbours.of(item, selection, site, asked.reader()), asked.reader());
        Citation citation = Citation.of(item, asked.reader(), site.settings().name(), site.today());
        Head head = Head.of(item.snippet().isEmpty() ? item.headline().fullTitle() : item.snippet())
                .article()
                .with(LinkedData.article(item, asked.reader()));
        return Response.html(
                        200,
                        Renderer.render(
                                "item",
                                ItemView.of(
                                        item,
                                        story,
                                        matter,
                                        related,
                                        from,
                                        citation,
                                        dossiers,
                                        frame.saying(head),
                                        site.today())))
                .madeOf(Matter.ARCHIVE, Matter.VISITS, Matter.DAY)
                .whole(shown.get().whole());
    }
}
