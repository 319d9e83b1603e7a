// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.alert.AlertDesk;
import amtsblick.alert.AlertRounds;
import amtsblick.alert.AlertSettings;
import amtsblick.alert.digest.DigestMaker;
import amtsblick.alert.digest.DigestQueue;
import amtsblick.alert.digest.Standings;
import amtsblick.alert.mail.BounceMailbox;
import amtsblick.alert.mail.FolderMailer;
import amtsblick.alert.mail.MailDispatch;
import amtsblick.alert.mail.MailSettings;
import amtsblick.alert.mail.Mailer;
import amtsblick.alert.mail.SmtpMailer;
import amtsblick.alert.match.HitFinder;
import amtsblick.alert.subscription.AddressVault;
import amtsblick.alert.subscription.LinkTokens;
import amtsblick.archive.alert.Alerts;
import amtsblick.web.alert.AddressSelections;
import amtsblick.web.letter.Correspondence;
import amtsblick.web.site.Site;

/**
 * Alerts, put together.
 *
 * @param desk what pages need of them
 * @param rounds what keeps them going
 */
public record Alerting(AlertDesk desk, AlertRounds rounds) {

    public static Alerting of(AlertSettings settings, Site site) {
        return of(settings, site, mailer(settings.mail(), site.settings().name()));
    }

    /** The same with mails handed to somebody else. */
    public static Alerting of(AlertSettings settings, Site site, Mailer mailer) {
        Alerts alerts = site.archive().alerts();
        AddressSelections selections = new AddressSelections(site);
        DigestMaker digests = new DigestMaker(
                site.archive(), selections, new Standings(site.archive(), site.sources()), site.clock());
        MailDispatch dispatch = new MailDispatch(
                alerts,
                new AddressVault(settings.key()),
                new Correspondence(site, settings, digests),
                mailer,
                settings.mail().perMinute(),
                site.clock());
        AlertRounds rounds = new AlertRounds(
                new HitFinder(site.archive(), selections, site.clock()),
                new DigestQueue(alerts, selections, site.clock(), LinkTokens::newId),
                dispatch,
                settings.mail().bounces().map(server -> new BounceMailbox(server, settings.mail(), alerts.outbox())),
                alerts,
                site.clock());
        return new Alerting(AlertDesk.of(settings, alerts, selections, site.clock(), dispatch::trouble), rounds);
    }

    private static Mailer mailer(MailSettings mail, String name) {
        return mail.server()
                .<Mailer>map(server -> new SmtpMailer(mail, server, name))
                .orElseGet(() -> new FolderMailer(mail.folder().orElseThrow(), mail, name));
    }
}
