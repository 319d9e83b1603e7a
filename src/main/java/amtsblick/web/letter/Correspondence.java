// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.alert.AlertSettings;
import amtsblick.alert.digest.Digest;
import amtsblick.alert.digest.DigestMaker;
import amtsblick.alert.mail.Letter;
import amtsblick.alert.mail.LetterWriter;
import amtsblick.alert.subscription.AddressVault;
import amtsblick.alert.subscription.LinkTokens;
import amtsblick.alert.subscription.MailAddress;
import amtsblick.alert.subscription.SignUp;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscription;
import amtsblick.web.address.Lang;
import amtsblick.web.alert.AddressSelections;
import amtsblick.web.answer.Renderer;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes mails in the reader's language. */
public final class Correspondence implements LetterWriter {
    private final Site site;
    private final AlertSettings settings;
    private final DigestMaker digests;
    private final AddressSelections selections;
    private final LetterLinks links;

    public Correspondence(Site site, AlertSettings settings, DigestMaker digests) {
        this.site = site;
        this.settings = settings;
        this.digests = digests;
        selections = new AddressSelections(site);
        links = new LetterLinks(new LinkTokens(new AddressVault(settings.key())));
    }

    @Override
    public Optional<Letter> write(QueuedMail mail, Subscriber subscriber, MailAddress to) {
        Lang lang = Lang.of(subscriber.language()).orElse(Lang.DE);
        Reader reader = Reader.of(site, lang, lang != Lang.DE);
        return mail.kind() == QueuedMail.Kind.CONFIRMATION
                ? confirmation(mail, to, reader)
                : digest(mail, subscriber, to, reader);
    }

    private Optional<Letter> confirmation(QueuedMail mail, MailAddress to, Reader reader) {
        Optional<Subscription> wish = mail.parts().stream()
                .findFirst()
                .flatMap(part -> site.archive().alerts().subscriptions().find(part.subscription()))
                .filter(found -> found.confirmed().isEmpty())
                .filter(found ->
                        found.asked().plus(SignUp.PATIENCE).isAfter(site.clock().instant()));
        return wish.map(found -> {
            LetterFoot foot = LetterFoot.of(site, "", "", settings.complaints(), reader);
            ConfirmationView view = ConfirmationView.of(links.confirm(found.id(), reader), foot, reader);
            return new Letter(
                    mail.id(),
                    to,
                    mail.made(),
                    reader.lang().code(),
                    view.subject(),
                    Map.of(),
                    view.text(),
                    html("mail/confirmation", view));
        });
    }

    private Optional<Letter> digest(QueuedMail mail, Subscriber subscriber, MailAddress to, Reader reader) {
        Digest digest = digests.of(mail);
        if (isNothing(digest)) {
            return Optional.empty();
        }
        String leave = links.leave(subscriber.id(), reader);
        LetterFoot foot = LetterFoot.of(site, links.own(subscriber.id(), reader), leave, settings.complaints(), reader);
        DigestView view = DigestView.of(digest, site, selections, foot, reader);
        return Optional.of(new Letter(
                mail.id(),
                to,
                mail.made(),
                reader.lang().code(),
                view.subject(),
                headers(leave),
                DigestText.of(view),
                html("mail/digest", view)));
    }

    /** What it was made for was removed, and nobody asked for a sign of life. */
    private static boolean isNothing(Digest digest) {
        return digest.size() == 0
                && digest.sections().stream()
                        .allMatch(section -> section.subscription().timing().atLeast() > 0
                                && section.health().isPresent());
    }

    /** RFC 2919, 2369 and 8058. */
    private Map<String, String> headers(String leave) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("List-Id", "<news." + settings.mail().host() + ">");
        headers.put("List-Unsubscribe", "<" + leave + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        if (!settings.complaints().isEmpty()) {
            headers.put("List-Owner", "<mailto:" + settings.complaints() + ">");
        }
        return headers;
    }

    private static String html(String template, Object view) {
        return new String(Renderer.render(template, view), StandardCharsets.UTF_8);
    }
}
