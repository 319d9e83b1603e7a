// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.web.words.Reader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mail that asks for consent. It says nothing that came from whoever filled in the form, not even what was selected: nobody can be written to
 * through us.
 *
 * @param sentences before the link
 * @param link where one agrees
 * @param after sentences behind it
 */
public record ConfirmationView(
        Reader reader, String subject, List<String> sentences, String link, List<String> after, LetterFoot foot) {

    static ConfirmationView of(String link, LetterFoot foot, Reader reader) {
        return new ConfirmationView(
                reader,
                reader.text("mail.confirm.subject", foot.name()),
                List.of(reader.text("mail.confirm.what", foot.name(), foot.home()), reader.text("mail.confirm.please")),
                link,
                List.of(
                        reader.text("mail.confirm.week"),
                        reader.text("alert.purpose"),
                        reader.text("mail.confirm.not")),
                foot);
    }

    /** The same as plain text. */
    String text() {
        Stream<String> foot = Stream.concat(
                Stream.of("-- ", reader.text("mail.privacy") + ": " + this.foot.privacy()),
                this.foot.operator().stream());
        return Stream.of(
                        sentences.stream().map(line -> line + "\n"),
                        Stream.of(link + "\n"),
                        after.stream().map(line -> line + "\n"),
                        foot)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
