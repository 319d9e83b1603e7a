// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.web.site.Site;
import amtsblick.web.site.WebSettings;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands below every mail.
 *
 * @param own where everything can be changed; empty before there is anything
 * @param leave where all ends; likewise
 * @param complaints where people write; empty where the operator named nothing
 * @param operator who sends it, line by line
 */
public record LetterFoot(
        String name, String home, String own, String leave, String privacy, String complaints, List<String> operator) {

    static LetterFoot of(Site site, String own, String leave, String complaints, Reader reader) {
        WebSettings settings = site.settings();
        return new LetterFoot(
                settings.name(),
                reader.absolute("/"),
                own,
                leave,
                reader.absolute("/privacy"),
                complaints,
                Stream.of(settings.operator().name(), settings.operator().address())
                        .flatMap(text -> Stream.of(text.split("\\|")))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
