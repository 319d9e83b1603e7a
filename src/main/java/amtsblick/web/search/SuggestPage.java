// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.Suggestion;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames.Value;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;

/** How a search that was begun may go on: queries and filters that lead somewhere, each with its count. */
public final class SuggestPage implements PageHandler {
    /** Where it lies. */
    public static final String PATH = "/suche/vorschlaege";

    private static final int MOST = 20;

    private final Site site;
    private final Frames frames;

    public SuggestPage(Site site, Frames frames) {
        this.site = site;
        this.frames = frames;
    }

    @Override
    public Response of(Asked asked) {
        Reader reader = asked.reader();
        String typed = asked.parameter("q");
        String text = typed.length() > NewsQuery.MAX_TEXT ? typed.substring(0, NewsQuery.MAX_TEXT) : typed;
        List<SuggestView.Line> lines = text.isBlank()
                ? List.of()
                : site.finding().suggest(text.stripLeading(), MOST).stream()
                        .map(one -> line(one, reader))
                        .toList();
        SuggestView view =
                new SuggestView(frames.page(asked.path(), reader.text("suggest.heading"), reader), text, lines);
        return Response.html(200, Renderer.render("suggest", view));
    }

    private SuggestView.Line line(Suggestion suggestion, Reader reader) {
        return suggestion
                .value()
                .map(value -> new SuggestView.Line(
                        reader.text("filter." + value.dimension().id()),
                        name(value, reader),
                        reader.href("/", Selection.of(value.dimension(), value.value())),
                        reader.m().count("filter.count", suggestion.items())))
                .orElseGet(() -> words(suggestion.text(), reader));
    }

    /** Counted as the page counts that it leads to. */
    private SuggestView.Line words(String text, Reader reader) {
        Selection selection = Selection.ALL.asking(q -> q.withText(text));
        NewsPage found = site.finding().find(selection.query().withSize(1), Extent.TOTAL);
        return new SuggestView.Line(
                reader.text("suggest.words"),
                text,
                reader.href("/", selection),
                found.isWhole() ? reader.m().count("filter.count", found.total()) : "");
    }

    private static String name(Value value, Reader reader) {
        return value.dimension() == Dimension.PLACE ? value.value() : reader.name(value.dimension(), value.value());
    }
}
