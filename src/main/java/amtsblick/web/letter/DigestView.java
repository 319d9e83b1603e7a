// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.alert.digest.Digest;
import amtsblick.news.PublicationDate;
import amtsblick.web.alert.AddressSelections;
import amtsblick.web.site.Site;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mail with news in words.
 *
 * @param subject of the mail
 * @param lead how much is new, in a sentence
 * @param sections what of which subscription, and how its sources are
 * @param days the items by day, latest first
 * @param more that further items are not listed, empty where all are
 * @param soon what ends soon
 * @param demo whether all of it is made up
 */
public record DigestView(
        Reader reader,
        String subject,
        String lead,
        List<DigestSection> sections,
        List<Day> days,
        String more,
        List<DigestLine> soon,
        boolean demo,
        LetterFoot foot) {

    /** A day. */
    public record Day(String name, List<DigestLine> lines) {}

    static DigestView of(Digest digest, Site site, AddressSelections selections, LetterFoot foot, Reader reader) {
        LocalDate today = PublicationDate.ofInstant(digest.made()).day();
        Map<String, String> names = new LinkedHashMap<>();
        List<DigestSection> sections = new ArrayList<>();
        for (Digest.Section section : digest.sections()) {
            sections.add(DigestSection.of(
                    section, selections.selection(section.subscription().selection(), today), reader));
        }
        digest.sections()
                .forEach(section -> names.put(
                        section.subscription().id(),
                        name(section.subscription().selection(), selections, today, reader)));
        return new DigestView(
                reader,
                subject(digest, sections, reader),
                digest.size() == 0 ? reader.text("mail.none") : reader.m().count("mail.new", digest.size()),
                sections,
                days(digest, names, reader),
                digest.more() == 0 ? "" : reader.m().count("mail.more", digest.more()),
                digest.soon().stream()
                        .map(item -> DigestLine.due(item, today, reader))
                        .toList(),
                site.settings().demo(),
                foot);
    }

    private static String name(String address, AddressSelections selections, LocalDate today, Reader reader) {
        return selections
                .selection(address, today)
                .map(selection -> Headings.of(selection, reader))
                .orElseGet(() -> reader.text("alert.selection.gone"));
    }

    private static String subject(Digest digest, List<DigestSection> sections, Reader reader) {
        boolean everything =
                sections.size() == 1 && sections.getFirst().heading().equals(reader.text("heading.all"));
        if (everything) {
            return digest.size() == 0
                    ? reader.text("mail.subject.all.none")
                    : reader.m().count("mail.subject.all", digest.size());
        }
        String what = sections.size() == 1
                ? sections.getFirst().heading()
                : reader.text("mail.subject.several", sections.size());
        return digest.size() == 0
                ? reader.text("mail.subject.none", what)
                : reader.m().count("mail.subject", digest.size(), what);
    }

    private static List<Day> days(Digest digest, Map<String, String> names, Reader reader) {
        Map<LocalDate, List<DigestLine>> byDay = new LinkedHashMap<>();
        for (Digest.Entry entry : digest.entries()) {
            byDay.computeIfAbsent(entry.item().sortDate().day(), _ -> new ArrayList<>())
                    .add(DigestLine.of(entry, names, reader));
        }
        return byDay.entrySet().stream()
                .map(day -> new Day(Times.day(day.getKey(), reader.lang()), day.getValue()))
                .toList();
    }
}
