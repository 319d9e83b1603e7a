// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.alert.digest.Digest;
import amtsblick.alert.digest.SourceHealth;
import amtsblick.alert.digest.SourceHealth.Trouble;
import amtsblick.news.PublicationDate;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.List;
import java.util.Optional;

/**
 * A subscription in a mail with news, in words.
 *
 * @param href what it shows; empty where it means nothing any more
 * @param count "3 neue"
 * @param health "alle 14 Quellen gesund"
 * @param well whether they are
 * @param troubles which are not, and since when
 */
public record DigestSection(
        String heading, String href, String count, String health, boolean well, List<String> troubles) {

    /** @param selection empty where the subscription means nothing any more */
    static DigestSection of(Digest.Section section, Optional<Selection> selection, Reader reader) {
        if (selection.isEmpty()) {
            return new DigestSection(
                    reader.text("alert.selection.gone"),
                    "",
                    reader.text("mail.gone", section.subscription().selection()),
                    "",
                    false,
                    List.of());
        }
        String count = reader.text("mail.count", section.fresh());
        String elsewhere =
                section.elsewhere() == 0 ? "" : ", " + reader.m().count("mail.elsewhere", section.elsewhere());
        SourceHealth health = section.health().orElse(SourceHealth.UNKNOWN);
        return new DigestSection(
                Headings.of(selection.get(), reader),
                reader.absolute(reader.href("/", selection.get())),
                count + elsewhere,
                health(health, reader),
                health.known() && health.troubles().isEmpty(),
                health.troubles().stream().map(one -> trouble(one, reader)).toList());
    }

    private static String health(SourceHealth health, Reader reader) {
        if (!health.known()) {
            return "";
        }
        int well = health.sources() - health.troubles().size();
        return health.sources() == 0
                ? reader.text("mail.sources.none")
                : health.troubles().isEmpty()
                        ? reader.m().count("mail.sources.well", health.sources())
                        : reader.text("mail.sources.some", well, health.sources());
    }

    private static String trouble(Trouble trouble, Reader reader) {
        String key = "mail.trouble." + (trouble.broken() ? "broken" : "silent");
        return trouble.since()
                .map(since -> reader.text(
                        key,
                        trouble.source(),
                        Times.date(PublicationDate.ofInstant(since).day(), reader.lang())))
                .orElseGet(() -> reader.text("mail.trouble.never", trouble.source()));
    }
}
