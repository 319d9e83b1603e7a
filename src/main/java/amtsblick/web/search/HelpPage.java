// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.page.PageHandler;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.stream.IntStream;

/** What can be typed in the search, each with an example to follow. */
public final class HelpPage implements PageHandler {
    /** Examples are {@code help.N.query} and {@code help.N.text} in the words of each language. */
    private static final int EXAMPLES = 14;

    private final Frames frames;

    public HelpPage(Frames frames) {
        this.frames = frames;
    }

    /** One line of the page. */
    public record Example(NamedLink query, String text) {}

    /** All of it. */
    public record HelpView(Frame frame, List<Example> examples) {}

    @Override
    public Response of(Asked asked) {
        Reader reader = asked.reader();
        List<Example> examples = IntStream.rangeClosed(1, EXAMPLES)
                .mapToObj(number -> example(number, reader))
                .toList();
        Frame frame = frames.page(asked.path(), reader.text("help.heading"), reader);
        return Response.html(200, Renderer.render("searchhelp", new HelpView(frame, examples)))
                .madeOf(Matter.VISITS);
    }

    private static Example example(int number, Reader reader) {
        String typed = reader.text("help." + number + ".query");
        Selection selection = Selection.ALL.asking(q -> q.withText(typed).withSort(Sort.RELEVANCE));
        return new Example(new NamedLink(typed, reader.href("/", selection)), reader.text("help." + number + ".text"));
    }
}
