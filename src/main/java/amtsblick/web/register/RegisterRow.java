// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.Facts;
import amtsblick.news.fact.PersonMove;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.register.RegisterView.Cell;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an item puts into a register.
 *
 * @param subject what the row is about
 * @param cells what is said of it, by the register's further columns
 * @param quote the words that say so
 */
record RegisterRow(NewsItem item, String subject, List<Cell> cells, Quote quote) {

    static RegisterRow of(Register register, NewsItem item, Reader reader) {
        Facts facts = item.labels().facts();
        List<String> names = names(register, facts);
        List<Cell> cells = register.columns().stream()
                .skip(1)
                .map(column ->
                        new Cell(reader.text("register.column." + column), parts(column, item, register, reader)))
                .toList();
        String title = item.headline().fullTitle();
        boolean whole = register == Register.AGREEMENTS
                || names.isEmpty()
                || register == Register.STRATEGIES && isCut(names.getFirst(), title);
        String subject = whole ? title : names.getFirst();
        return new RegisterRow(item, subject, cells, Quote.of(item, names));
    }

    /** Whether the title goes on in small letters where the name ends: "Gesetz zum Einsatz" of "lernender Systeme". */
    private static boolean isCut(String name, String title) {
        int end = title.indexOf(name) + name.length();
        return title.contains(name)
                && end + 1 < title.length()
                && title.charAt(end) == ' '
                && Character.isLowerCase(title.charAt(end + 1));
    }

    private static List<String> names(Register register, Facts facts) {
        return switch (register) {
            case AGREEMENTS -> facts.parties();
            case OFFICES -> facts.person().map(PersonMove::name).stream().toList();
            case STRATEGIES -> facts.document().stream().toList();
        };
    }

    private static List<NamedLink> parts(String column, NewsItem item, Register register, Reader reader) {
        Facts facts = item.labels().facts();
        return switch (column) {
            case "parties" -> plain(facts.parties().stream());
            case "office" -> plain(facts.person().map(PersonMove::office).stream());
            case "move" ->
                plain(facts.person().stream()
                        .map(person -> reader.text("move." + person.move().id())));
            case "kind" ->
                plain(Stream.of(reader.name(Dimension.KIND, item.labels().kind().value())));
            default -> whose(item, register, reader);
        };
    }

    private static List<NamedLink> plain(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty())
                .map(text -> new NamedLink(text, ""))
                .toList();
    }

    /** Who acts; where nobody is named, the places, and where there are none, the regions. */
    private static List<NamedLink> whose(NewsItem item, Register register, Reader reader) {
        return Stream.of(Dimension.BODY, Dimension.PLACE, Dimension.REGION)
                .map(dimension -> dimension.of(item).stream()
                        .map(value -> new NamedLink(
                                reader.name(dimension, value),
                                reader.href(register.path(), Selection.of(dimension, value))))
                        .toList())
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
