// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.alert.subscription.LinkTokens;
import amtsblick.alert.subscription.LinkTokens.Purpose;
import amtsblick.web.alert.ConfirmPage;
import amtsblick.web.alert.LeavePage;
import amtsblick.web.alert.OwnPage;
import amtsblick.web.words.Reader;

/** Links of a mail to our pages. In German no language is named, as pages then follow the browser. */
final class LetterLinks {
    private final LinkTokens tokens;

    LetterLinks(LinkTokens tokens) {
        this.tokens = tokens;
    }

    String confirm(String subscription, Reader reader) {
        return link(ConfirmPage.PATH, tokens.of(Purpose.CONFIRM, subscription), reader);
    }

    String own(String subscriber, Reader reader) {
        return link(OwnPage.PATH, tokens.of(Purpose.MANAGE, subscriber), reader);
    }

    String leave(String subscriber, Reader reader) {
        return link(LeavePage.PATH, tokens.of(Purpose.MANAGE, subscriber), reader);
    }

    private static String link(String path, String token, Reader reader) {
        String language =
                reader.named().map(lang -> "lang=" + lang.code() + "&").orElse("");
        return reader.absolute(path + "?" + language + "t=" + token);
    }
}
