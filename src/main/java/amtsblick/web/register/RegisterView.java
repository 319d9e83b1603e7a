// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import amtsblick.web.address.Selection;
import amtsblick.web.headlines.Chip;
import amtsblick.web.item.StoryRows;
import amtsblick.web.item.StoryView;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Pager;
import amtsblick.web.page.SinceThen;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.SearchNotes;
import amtsblick.web.words.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page of a register.
 *
 * @param heading what is shown, in words
 * @param lead what stands in it
 * @param empty what would stand here
 * @param registers all of them with how many items of this selection they have
 * @param form the filters
 * @param status how many
 * @param notes how the question was answered, where that is not obvious
 * @param chips what is chosen, each removable
 * @param quality how well was read what stands in it
 * @param columns their headings
 * @param remember this register as of now, to be bookmarked
 * @param rows the newest first
 * @param divider what stands between them and those that were there before; empty for nothing
 * @param earlier what was there before the moment that the address names
 * @param pager further pages
 * @param cut whether the search was stopped before its end
 * @param file the address of the table for other programs
 */
public record RegisterView(
        Frame frame,
        String heading,
        String lead,
        String empty,
        List<Tab> registers,
        RegisterForm form,
        String status,
        List<String> notes,
        List<Chip> chips,
        List<String> quality,
        List<String> columns,
        NamedLink remember,
        List<Row> rows,
        String divider,
        List<Row> earlier,
        Pager pager,
        boolean cut,
        String file) {

    /** A register to choose, and whether it is this one. */
    public record Tab(String name, String count, String href, boolean chosen) {}

    /**
     * What stands in one column.
     *
     * @param label the column in words
     * @param parts each a link where it leads to the like in this register; none where the item does not say
     */
    public record Cell(String label, List<NamedLink> parts) {}

    /**
     * A line of the register.
     *
     * @param day when it was published, in words
     * @param iso the same for machines; empty where nobody knows
     * @param href our page about it
     * @param language of what it says, where that differs from the page's
     * @param withdrawn whether its source took it back
     * @param late whether it is new here though others were published after it
     * @param why the words that say so, or where they stand
     * @param original the source's page
     * @param others who else reports it
     */
    public record Row(
            String day,
            String iso,
            String href,
            String subject,
            String language,
            boolean withdrawn,
            boolean late,
            List<Cell> cells,
            String why,
            String original,
            String source,
            List<Entry.Other> others) {}

    /**
     * What the archive gave for it.
     *
     * @param earlier what was there before the moment that the question names
     * @param stories the stories of the page's items by id, the most original item of each first
     * @param now when it was asked
     * @param behind whether the index lacks what is known
     */
    record Found(NewsPage page, NewsPage earlier, Map<String, List<NewsItem>> stories, Instant now, boolean behind) {}

    static RegisterView of(Register register, Found found, List<String> regions, List<String> quality, Frame frame) {
        Reader reader = frame.reader();
        Selection selection = frame.selection();
        return new RegisterView(
                frame,
                Headings.of(frame.subscribed(), reader),
                reader.text(register.key("lead")),
                reader.text(register.key("empty")),
                tabs(register, found.page(), selection, reader),
                RegisterForm.of(selection, regions, reader),
                reader.m().count("register.status", found.page().total()),
                notes(found, reader),
                Chip.all(register.path(), selection, reader),
                quality,
                register.columns().stream()
                        .map(column -> reader.text("register.column." + column))
                        .toList(),
                SinceThen.fromNowOn(register.path(), selection, found.now(), reader),
                rows(register, found.page(), found, reader),
                SinceThen.divider(found.page(), reader),
                rows(register, found.earlier(), found, reader),
                Pager.of(found.page(), register.path(), selection, reader),
                !found.page().isWhole(),
                reader.href(register.file(), selection.asking(q -> q.withPage(1))));
    }

    private static List<Tab> tabs(Register current, NewsPage page, Selection selection, Reader reader) {
        Map<String, Long> counts = page.facets().of(Dimension.FACT);
        return Stream.of(Register.values())
                .map(register -> new Tab(
                        reader.name(Dimension.FACT, register.value()),
                        reader.m().number(counts.getOrDefault(register.value(), 0L)),
                        reader.href(register.path(), selection.asking(q -> q.withPage(1))),
                        register == current))
                .toList();
    }

    private static List<String> notes(Found found, Reader reader) {
        List<String> notes = new ArrayList<>();
        if (found.behind()) {
            notes.add(reader.text("index.behind"));
        }
        notes.addAll(SearchNotes.of(found.page(), reader).values());
        return notes;
    }

    private static List<Row> rows(Register register, NewsPage page, Found found, Reader reader) {
        return StoryRows.of(page, found.stories()).stream()
                .map(hit -> row(register, hit, page, found, reader))
                .toList();
    }

    private static Row row(Register register, Hit hit, NewsPage page, Found found, Reader reader) {
        NewsItem item = hit.item();
        RegisterRow row = RegisterRow.of(register, item, reader);
        return new Row(
                item.undated()
                        ? reader.text("item.undated")
                        : Times.date(item.sortDate().day(), reader.lang()),
                item.undated() ? "" : item.sortDate().day().toString(),
                reader.href("/item/" + item.id()),
                row.subject(),
                Entries.foreignTo(reader, item).orElse(""),
                item.state().withdrawn().isPresent(),
                SinceThen.isLate(item, page.query()),
                row.cells(),
                why(row, reader),
                item.headline().link().toString(),
                item.sourceName(),
                StoryView.others(StoryView.of(item, found.stories()), item, reader));
    }

    private static String why(RegisterRow row, Reader reader) {
        return switch (row.quote().place()) {
            case SOURCE -> reader.text("register.why.source");
            case TITLE ->
                row.subject().equals(row.quote().words())
                        ? reader.text("register.why.title")
                        : reader.text("heading.quoted", row.quote().words());
            case TEXT -> reader.text("heading.quoted", row.quote().words());
        };
    }
}
