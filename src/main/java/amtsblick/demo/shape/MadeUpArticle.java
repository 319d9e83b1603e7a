// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import amtsblick.german.Letters;
import amtsblick.news.PublicationDate;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A report as a desk prints it.
 *
 * @param slug its name in addresses, unique within the desk
 * @param published when it became public
 * @param changed when it was changed last
 * @param kicker what stands before the title, empty for none
 * @param title as it reads now
 * @param teaser one or two sentences
 */
public record MadeUpArticle(
        String slug, Instant published, Instant changed, String kicker, String title, String teaser) {

    /** "Kicker: Titel", or the title alone. */
    public String fullTitle() {
        return kicker.isEmpty() ? title : kicker + ": " + title;
    }

    /** The moment of publication on a German clock. */
    public ZonedDateTime at() {
        return published.atZone(PublicationDate.ZONE);
    }

    /** A number that stays the same, for systems that number their articles. */
    public int number() {
        return 10_000 + Math.floorMod(slug.hashCode(), 80_000);
    }

    /** "Gebühren: Übersicht" becomes "gebuehren-uebersicht". */
    public static String slugOf(String title) {
        String plain = Letters.transcribed(title.toLowerCase(Locale.GERMAN)).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() <= 70 ? plain : plain.substring(0, plain.lastIndexOf('-', 70));
        return cut.replaceAll("^-|-$", "");
    }
}
