// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import amtsblick.news.PublicationDate;
import amtsblick.parse.date.GermanDates;
import amtsblick.parse.date.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the day a line prints as its own from one it tells of. {@code Pressemitteilung Nr. 14/2025 vom 17.04.2025} is the release's;
 * the days of statutes and judgments, deadlines, events, foundings and births belong to the story and are never taken.
 */
final class PrintedDay {
    private static final int NEAR = 60;

    /** What says of the date after it that it is the release's; between them stand numbers, places and small words, no verb. */
    private static final Pattern RELEASE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:presse|medien)?(?:mitteilung|information|meldung|erklärung|info|notiz|dienst)|bekanntmachung|amtsblatt"
                    + "|erschienen|veröffentlicht|veröffentlichung|publiziert|erscheinungsdatum|publikationsdatum|datum|stand|online seit|eingestellt|erstellt"
                    + "|(?:artikel|beitrag|eintrag|seite|text)(?: (?:wurde|ist))?|published|posted|date)(?!\\p{L})(?:[\\s:|,./–-]++(?:nr|nummer|no|am|vom|den|der|des|im|on|of|stadt|\\d[\\d/–.-]*+|"
                    + "(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?!\\p{L}))[.:]?)*+[\\s:|,(–-]*$");

    /** What makes the date before which it stands a part of the story. */
    private static final Pattern STORY_BEFORE = Pattern.compile(
            "(?iu)(?<!\\p{L})heute(?: ist)?[\\s:,]*(?:der|\\p{L}+tag,?)?(?: der| den)?\\s*$|(?<!\\p{L})(?:am|bis|zum|seit|ab|dem|spätestens|zwischen|und|gegen|nach|vor|auf den|von|until|since|by)"
                    + "(?: dem| zum| den)?(?: (?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:s|,|\\.)?)?(?:,? (?:den|dem))?\\s*$"
                    + "|(?:gesetz\\w*|urteil\\w*|beschluss\\w*|beschlusses|verordnung|richtlinie|erlass\\w*|satzung|fassung|bescheid|vertrag\\w*|abkommen|vereinbarung|schreiben"
                    + "|brief|protokoll|sitzung|antrag|haushalt)\\b[^.:;]{0,30}$"
                    + "|(?:frist|schluss|stichtag\\w*|termin|termine|beginn|wann|laufzeit|gültig\\w*|geltung|kraft|geboren|geb\\.|gegründet|eröffnet|zeitraum"
                    + "|veranstaltung\\w*|läuft|start|ende|von|\\*|†)[\\s:,]*(?:vom|von|am|ist|war|der|den|ab|bis)?\\s*$");

    /** The same, standing after it; a second date makes a span. */
    private static final Pattern STORY_AFTER = Pattern.compile(
            "(?iu)^[,.]?\\s*(?:um \\d|bis(?!\\p{L})|[–-]\\s*\\d{1,2}\\.\\s?[\\p{L}\\d]+\\.?\\s?\\d{4}|in kraft|\\S* ?(?:statt|eröffnet|gegründet|geboren|stattfindet)(?!\\p{L})"
                    + "|(?:findet|fand|wird|werden|wurde|wurden|ist|sind|war|waren|hat|hatte|haben|tritt|trat|endet|endete|beginnt|begann|startet|läuft|tagt|geht|will)(?!\\p{L}))");

    /** A line that says nothing but "am 3. Februar 2026", or by whom, tells no story. */
    private static final Pattern ALONE = Pattern.compile("(?iu)\\W*(?:(?:von|by) .{0,40}?)?\\W*am\\s*");

    /** When the page was touched: no story, and no release either. */
    private static final Pattern TOUCHED = Pattern.compile(
            "(?iu)(?:zuletzt|aktualisiert|geändert|bearbeitet|aktualisierung|update|updated)(?: am|:| on)?\\s*$");

    private PrintedDay() {}

    /** The dates that lines call the release's own, in the page's order. */
    static Stream<PublicationDate> released(List<String> lines, LocalDate today, Order order) {
        return lines.stream()
                .flatMap(line -> GermanDates.all(line, today, order)
                        .filter(found -> RELEASE.matcher(before(line, found)).find())
                        .map(GermanDates.Found::date));
    }

    /** The dates that may be the page's, in its order: all but those of the story. */
    static Stream<PublicationDate> of(List<String> lines, LocalDate today, Order order) {
        return lines.stream()
                .flatMap(line -> GermanDates.all(line, today, order)
                        .filter(found -> isOfPage(line, found))
                        .map(GermanDates.Found::date));
    }

    private static boolean isOfPage(String line, GermanDates.Found found) {
        String before = before(line, found);
        return RELEASE.matcher(before).find() || TOUCHED.matcher(before).find() || !isStory(line, found);
    }

    private static boolean isStory(String line, GermanDates.Found found) {
        if (ALONE.matcher(line.substring(0, found.start())).matches() && found.end() == line.length()) {
            return false;
        }
        return STORY_BEFORE.matcher(before(line, found)).find()
                || STORY_AFTER
                        .matcher(line.substring(Math.min(line.length(), found.end())))
                        .find();
    }

    private static String before(String line, GermanDates.Found found) {
        return line.substring(Math.max(0, found.start() - NEAR), found.start());
    }
}
