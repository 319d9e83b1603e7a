// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Choice;
import amtsblick.web.page.Frame.Field;
import amtsblick.web.page.KeptFields;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The filters of a register, filled in as they are chosen.
 *
 * @param words the text of the query
 * @param regions all there are
 * @param from the first day, as a form has it
 * @param to the last day
 * @param kept what else is chosen and stays so
 */
public record RegisterForm(String words, List<Choice> regions, String from, String to, List<Field> kept) {
    static RegisterForm of(Selection selection, List<String> regions, Reader reader) {
        return new RegisterForm(
                selection.query().text(),
                Choice.of(Dimension.REGION, regions, selection, reader),
                selection.query().span().from().map(LocalDate::toString).orElse(""),
                selection.query().span().to().map(LocalDate::toString).orElse(""),
                KeptFields.of(selection, reader, Set.of("q", "region", "from", "to")));
    }
}
