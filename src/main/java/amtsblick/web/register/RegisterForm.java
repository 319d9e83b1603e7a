// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.news.Dimension;
import amtsblick.web.address.Minutes;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Frame.Field;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The filters of a register, filled in as they are chosen.
 *
 * @param words the text of the query
 * @param regions all there are
 * @param from the first day, as a form has it
 * @param to the last day
 * @param kept what else is chosen and stays so
 */
public record RegisterForm(String words, List<Region> regions, String from, String to, List<Field> kept) {
    /** A region to choose. */
    public record Region(String code, String name, boolean chosen) {}

    static RegisterForm of(Selection selection, List<String> regions, Reader reader) {
        List<String> chosen = selection.values(Dimension.REGION);
        List<Field> kept = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            selection.values(dimension).stream()
                    .skip(dimension == Dimension.REGION ? 1 : 0)
                    .forEach(value -> kept.add(new Field(dimension.id(), value)));
        }
        selection.query().openOn().ifPresent(_ -> kept.add(new Field("deadline", "open")));
        selection.query().since().ifPresent(moment -> kept.add(new Field("since", Minutes.print(moment))));
        reader.named().ifPresent(lang -> kept.add(new Field("lang", lang.code())));
        return new RegisterForm(
                selection.query().text(),
                regions.stream()
                        .map(code -> new Region(
                                code,
                                reader.name(Dimension.REGION, code),
                                !chosen.isEmpty() && chosen.getFirst().equals(code)))
                        .toList(),
                selection.query().span().from().map(LocalDate::toString).orElse(""),
                selection.query().span().to().map(LocalDate::toString).orElse(""),
                kept);
    }
}
