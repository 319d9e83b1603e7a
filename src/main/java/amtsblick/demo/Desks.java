// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import amtsblick.demo.shape.CardPage;
import amtsblick.demo.shape.Desk;
import amtsblick.demo.shape.Desk.Conduct;
import amtsblick.demo.shape.DrupalFeed;
import amtsblick.demo.shape.GsbFeed;
import amtsblick.demo.shape.MagazinePage;
import amtsblick.demo.shape.NewspaperAtom;
import amtsblick.demo.shape.OfficeTable;
import amtsblick.demo.shape.SearchList;
import amtsblick.demo.shape.SenateTable;
import amtsblick.demo.shape.Shape;
import amtsblick.demo.shape.TeaserList;
import amtsblick.demo.shape.Typo3Feed;
import amtsblick.demo.shape.WordPressFeed;
import amtsblick.news.Rights;
import amtsblick.news.label.Level;
import java.util.List;
import java.util.Optional;

/** The desks of the newsroom. */
final class Desks {
    static final List<Desk> ALL = List.of(
            press("rundblick", "Rundblick Kommune", new MagazinePage(), Rights.SNIPPET),
            press("umschau", "Verwaltungsumschau", new WordPressFeed(), Rights.SNIPPET),
            press("netzticker", "Netzticker", new NewspaperAtom(), Rights.HEADLINE),
            body("digitalressort", "Digitalressort des Bundes", new SearchList(), "DE", Level.FEDERAL),
            body("innenressort", "Innenressort des Bundes", new GsbFeed(), "DE", Level.FEDERAL),
            body("netzaufsicht", "Netzaufsicht des Bundes", new OfficeTable(), "DE", Level.FEDERAL),
            body("itrat", "Föderaler IT-Rat", new Typo3Feed(), "DE", Level.FEDERAL),
            body("stadtlandnetz", "Stadt-Land-Netz", new DrupalFeed(), "DE", Level.ASSOCIATION),
            body("bayern", "Digitalressort Bayern", new WordPressFeed(), "DE-BY", Level.STATE),
            body("bremen", "Senatspresse Bremen", new SenateTable(), "DE-HB", Level.STATE),
            body("mv", "Regierungsportal Mecklenburg-Vorpommern", new TeaserList(), "DE-MV", Level.STATE),
            body("nrw", "Landespresse Nordrhein-Westfalen", new SearchList(), "DE-NW", Level.STATE),
            body("sachsen", "Medienservice Sachsen", new NewspaperAtom(), "DE-SN", Level.STATE),
            body("thueringen", "Landesportal Thüringen", new Typo3Feed(), "DE-TH", Level.STATE),
            body("kassel", "Rathaus Kassel", new WordPressFeed(), "DE-HE", Level.MUNICIPAL),
            body("kiel", "Rathaus Kiel", new Typo3Feed(), "DE-SH", Level.MUNICIPAL),
            abroad("eudesk", "EU Digital Desk", new DrupalFeed(), "EU", Level.EU, "en"),
            abroad("oesterreich", "Amt digital Österreich", new CardPage(), "AT", Level.FOREIGN, "de"),
            abroad("schweiz", "Verwaltung digital Schweiz", new NewspaperAtom(), "CH", Level.FOREIGN, "de"),
            odd("saarland", "Medieninfos Saarland", new GsbFeed(), "DE-SL", Level.STATE, Conduct.SLOW),
            odd("nordmark", "Kreis Nordmark", new Typo3Feed(), "DE-SH", Level.MUNICIPAL, Conduct.FAILING),
            odd("berlin", "Landespresse Berlin", new WordPressFeed(), "DE-BE", Level.STATE, Conduct.BUSY),
            odd("seenland", "Amt Seenland", new OfficeTable(), "DE-BB", Level.MUNICIPAL, Conduct.SHUT));

    private Desks() {}

    private static Desk press(String id, String name, Shape shape, Rights rights) {
        return new Desk(id, name, shape, "DE", Optional.empty(), "de", rights, Conduct.PROPER);
    }

    private static Desk body(String id, String name, Shape shape, String region, Level level) {
        return odd(id, name, shape, region, level, Conduct.PROPER);
    }

    private static Desk odd(String id, String name, Shape shape, String region, Level level, Conduct conduct) {
        return new Desk(id, name, shape, region, Optional.of(level), "de", Rights.OPEN, conduct);
    }

    private static Desk abroad(String id, String name, Shape shape, String region, Level level, String language) {
        return new Desk(id, name, shape, region, Optional.of(level), language, Rights.OPEN, Conduct.PROPER);
    }
}
