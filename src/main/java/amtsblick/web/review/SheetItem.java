// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.web.page.States;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A headline of a press review, as far as its source's rights allow.
 *
 * @param id of the item
 * @param title says so where it is withdrawn
 * @param about who says it, when, and where it is about
 * @param concerns whose business it is, and why; empty where it is nobody's in particular
 * @param snippet empty where none may be shown
 * @param note the editor's
 * @param link the publisher's page
 * @param language of title and snippet, where it is not the reader's
 */
public record SheetItem(
        String id,
        String title,
        String about,
        String concerns,
        String snippet,
        String note,
        String link,
        Optional<String> language) {

    static SheetItem of(NewsItem item, String concerns, String note, Reader reader) {
        return new SheetItem(
                item.id(),
                States.title(item, reader),
                about(item, reader),
                concerns,
                item.snippet(),
                note,
                item.headline().link().toString(),
                Optional.of(item.language())
                        .filter(code -> !code.startsWith(reader.lang().code())));
    }

    private static String about(NewsItem item, Reader reader) {
        return Stream.of(
                        item.sourceName(),
                        item.undated() ? "" : Times.date(item.sortDate().day(), reader.lang()),
                        item.labels().regions().stream()
                                .map(region -> reader.name(Dimension.REGION, region.value()))
                                .limit(3)
                                .collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
