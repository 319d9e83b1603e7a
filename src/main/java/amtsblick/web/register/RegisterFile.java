// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Csv;
import amtsblick.web.page.Asked;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.page.States;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register as a table for other programs: each report a line, whereas the page has one for all reports of an event. */
public final class RegisterFile implements SelectionHandler {
    /** So many lines at most, the newest; further back, narrow the days. */
    private static final int MOST_PAGES = 25;

    private final Register register;
    private final Site site;

    public RegisterFile(Register register, Site site) {
        this.register = register;
        this.site = site;
    }

    @Override
    public int size() {
        return NewsQuery.MAX_SIZE;
    }

    @Override
    public Response of(Selection selection, Asked asked) {
        Reader reader = asked.reader();
        List<List<String>> lines = new ArrayList<>(List.of(headings(reader)));
        NewsQuery query = register.in(selection).query();
        for (int page = 1; page <= MOST_PAGES; page++) {
            NewsPage found = Finding.whole(site.finding().find(query.withPage(page), Extent.ITEMS));
            found.hits().forEach(hit -> lines.add(line(hit.item(), reader)));
            if (found.hits().size() < query.size()) {
                break;
            }
        }
        return new Response(200, Csv.TYPE, Csv.bytes(lines)).madeOf(Matter.ARCHIVE, Matter.DAY);
    }

    private List<String> headings(Reader reader) {
        return Stream.of(
                        List.of("day"),
                        register.columns(),
                        List.of("title", "why", "source", "original", "item", "story", "rights"))
                .flatMap(List::stream)
                .map(column -> reader.text("register.column." + column))
                .toList();
    }

    private List<String> line(NewsItem item, Reader reader) {
        RegisterRow row = RegisterRow.of(register, item, reader);
        List<String> line = new ArrayList<>();
        line.add(item.undated() ? "" : item.sortDate().day().toString());
        line.add(row.subject());
        row.cells()
                .forEach(cell ->
                        line.add(cell.parts().stream().map(part -> part.name()).collect(Collectors.joining("; "))));
        line.add(States.title(item, reader));
        line.add(row.quote().words());
        line.add(item.sourceName());
        line.add(item.headline().link().toString());
        line.add(reader.absolute("/item/" + item.id()));
        line.add(item.story().orElse(""));
        line.add(item.rights().id());
        return line;
    }
}
