// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert;

import amtsblick.alert.match.Selections;
import amtsblick.alert.subscription.AddressVault;
import amtsblick.alert.subscription.ConsentImport;
import amtsblick.alert.subscription.OwnSubscriptions;
import amtsblick.alert.subscription.SignUp;
import amtsblick.archive.alert.Alerts;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What pages need of alerts.
 *
 * @param from whom mails are from
 * @param signUp for those who want mails
 * @param own for those who get them
 * @param consents for those who agreed elsewhere
 * @param alerts for counting
 * @param trouble why no mail is sent at present, where that is so
 */
public record AlertDesk(
        String from,
        SignUp signUp,
        OwnSubscriptions own,
        ConsentImport consents,
        Alerts alerts,
        Supplier<Optional<String>> trouble) {

    public static AlertDesk of(
            AlertSettings settings,
            Alerts alerts,
            Selections selections,
            InstantSource clock,
            Supplier<Optional<String>> trouble) {
        AddressVault vault = new AddressVault(settings.key());
        return new AlertDesk(
                settings.mail().from(),
                new SignUp(alerts, vault, clock),
                new OwnSubscriptions(alerts, vault, clock),
                new ConsentImport(alerts, vault, selections, clock),
                alerts,
                trouble);
    }
}
