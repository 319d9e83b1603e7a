// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.item.ItemStories;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.page.SinceThen;
import amtsblick.web.site.Site;
import amtsblick.web.words.QualityWords;
import java.util.List;
import java.util.stream.Stream;

/** A register of a selection, newest first. */
public final class RegisterPage implements SelectionHandler {
    private final Register register;
    private final Site site;
    private final Frames frames;

    public RegisterPage(Register register, Site site, Frames frames) {
        this.register = register;
        this.site = site;
        this.frames = frames;
    }

    @Override
    public int size() {
        return site.settings().pageSize();
    }

    @Override
    public Response of(Selection selection, Asked asked) {
        Selection entered = register.in(selection);
        NewsPage page = site.finding().find(entered.query(), Extent.FACETS);
        NewsPage earlier = SinceThen.earlier(site.finding(), page);
        List<NewsItem> items = Stream.of(page, earlier)
                .flatMap(part -> part.hits().stream())
                .map(NewsPage.Hit::item)
                .toList();
        boolean behind = site.archive().behind().isPresent();
        RegisterView.Found found = new RegisterView.Found(
                page, earlier, ItemStories.of(site, items), site.clock().instant(), behind);
        Frame frame = frames.part(register.path(), Register.bare(selection), entered, asked.reader());
        List<String> quality = QualityWords.of(site.quality(), entered, asked.reader());
        RegisterView view = RegisterView.of(register, found, site.regions().codes(), quality, frame);
        return Response.html(200, Renderer.render("register", view))
                .madeOf(Matter.ARCHIVE, Matter.VISITS, Matter.DAY)
                .whole(page.isWhole() && earlier.isWhole() && !behind);
    }
}
