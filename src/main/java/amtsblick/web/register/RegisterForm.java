// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.news.Dimension;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Frame.Field;
import amtsblick.web.page.KeptFields;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        String chosen = String.join(",", selection.values(Dimension.REGION));
        return new RegisterForm(
                selection.query().text(),
                Stream.concat(
                                several(selection, reader).stream(),
                                regions.stream()
                                        .map(code -> new Region(
                                                code, reader.name(Dimension.REGION, code), code.equals(chosen))))
                        .toList(),
                selection.query().span().from().map(LocalDate::toString).orElse(""),
                selection.query().span().to().map(LocalDate::toString).orElse(""),
                KeptFields.of(selection, reader, Set.of("q", "region", "from", "to")));
    }

    /** Several that are chosen are one choice of the list: "Sachsen, Thüringen". */
    private static Optional<Region> several(Selection selection, Reader reader) {
        List<String> chosen = selection.values(Dimension.REGION);
        String names =
                chosen.stream().map(code -> reader.name(Dimension.REGION, code)).collect(Collectors.joining(", "));
        return chosen.size() > 1 ? Optional.of(new Region(String.join(",", chosen), names, true)) : Optional.empty();
    }
}
