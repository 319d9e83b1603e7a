// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.news.PublicationDate;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.date.PartialDay;
import amtsblick.parse.document.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When the article of a block was published: what is printed as a date, not what is told in the teaser. */
final class BlockDate {
    /** A date in a longer text is part of the story, not the day it was published. */
    private static final int LONGEST = 80;

    private static final int LONGEST_BEFORE = 60;
    private static final int OPENING = 60;

    /** What may stand before a dateline's date: nothing, a bracket, or a place: "Ahaus, ", "Magdeburg, den ". */
    private static final Pattern PLACE =
            Pattern.compile("\\W*|[\\[(]?\\p{Lu}[\\p{L}./ -]{1,30}[,:]\\s*(?:den\\s+|vom\\s+)?");

    private static final Pattern LEADING = Pattern.compile(
            "^[\\[(]?(?:\\p{L}{2,10},? )?\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})(?!\\d)(?=[\\])]?[\\s:|,–-])");

    private BlockDate() {}

    /**
     * A machine-readable date first, then an element that is called one, a calendar leaf, texts that say little else, a dateline, and
     * what stands before the block. A leaf without its year is not outdone by dates of the text: {@link RowDays} completes it.
     *
     * @param prose whether a date anywhere in a text will do
     */
    static Optional<GermanDates.Found> of(Block block, String title, boolean prose, PageDays days) {
        Stream<String> machine = block.all("time[datetime]").map(time -> time.attr("datetime"));
        Stream<String> named = block.all("time, [class*=date], [class*=datum], [class*=Date], [class*=meta], small")
                .map(PlainText::of)
                .filter(text -> text.length() <= LONGEST);
        Optional<GermanDates.Found> said = first(Stream.concat(machine, named), title, days);
        Optional<PartialDay> leaf = BlockLeaf.of(block).filter(day -> day.month() > 0);
        if (said.isPresent() || leaf.isPresent()) {
            return said.or(() -> leaf.flatMap(day -> day.date(days.today())
                    .map(date -> new GermanDates.Found(PublicationDate.ofDay(date), day.printed(), 0))));
        }
        return first(
                Stream.of(
                                inLink(block),
                                shortTexts(block),
                                datelines(block, days.today()),
                                before(block),
                                prose(block, prose))
                        .flatMap(texts -> texts),
                title,
                days);
    }

    /** A link that begins with its day: "05.03.2026: Rat tagt". */
    private static Stream<String> inLink(Block block) {
        return Stream.of(PlainText.of(block.link()))
                .flatMap(text -> LEADING.matcher(text).results().map(MatchResult::group));
    }

    private static Optional<GermanDates.Found> first(Stream<String> texts, String title, PageDays days) {
        return texts.filter(text -> !text.isBlank() && !title.contains(text))
                .flatMap(text -> GermanDates.find(text, days.today(), days.order()).stream())
                .findFirst();
    }

    /** Whether an element says a date and little else. */
    static boolean isDate(@Nullable Element element) {
        String text = element == null ? "" : PlainText.of(element);
        return text.length() < LONGEST_BEFORE
                && (GermanDates.find(text, LocalDate.MAX.minusDays(2)).isPresent()
                        || PartialDay.read(text).filter(day -> day.month() > 0).isPresent());
    }

    /** Elements that say little else. */
    private static Stream<String> shortTexts(Block block) {
        return ownTexts(block, "*").filter(text -> text.length() <= LONGEST);
    }

    /** A teaser that opens with its date, "[30.06.2025] In Ahaus ..." or "Magdeburg, den 2. Januar 2006. ...". */
    private static Stream<String> datelines(Block block, LocalDate today) {
        return ownTexts(block, "*").flatMap(text -> dateline(text, today).stream());
    }

    private static Optional<String> dateline(String text, LocalDate today) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        return GermanDates.find(opening, today)
                .map(GermanDates.Found::printed)
                .filter(printed -> PLACE.matcher(opening.substring(0, Math.max(0, opening.indexOf(printed))))
                        .matches());
    }

    /** What stands just before the block: a date in a row or heading of its own. */
    private static Stream<String> before(Block block) {
        return block.lead().stream().map(PlainText::of).filter(text -> text.length() < LONGEST_BEFORE);
    }

    /** Cells and lines of any length. */
    private static Stream<String> prose(Block block, boolean wanted) {
        return wanted ? ownTexts(block, "td, dd, li, span, div, p") : Stream.empty();
    }

    private static Stream<String> ownTexts(Block block, String css) {
        return block.all(css).map(Element::ownText).map(PlainText::tidy).filter(text -> !text.isEmpty());
    }
}
