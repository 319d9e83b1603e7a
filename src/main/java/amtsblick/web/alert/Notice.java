// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.web.answer.Renderer;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page that says something in a few sentences, and may ask for one decision.
 *
 * @param sentences below the heading
 * @param action where the decision is sent; empty where there is none
 * @param token what it carries
 * @param buttons what can be chosen: value and words
 * @param link where one may go on
 */
public record Notice(
        Frame frame, List<String> sentences, String action, String token, List<Button> buttons, Optional<Link> link) {

    /** A choice. @param quiet whether it is not the one that is suggested */
    public record Button(String value, String name, boolean quiet) {}

    /** A way on. */
    public record Link(String href, String name) {}

    /** @param key of the heading's words */
    static Notice of(Frames frames, String path, String key, Reader reader) {
        return new Notice(frames.page(path, reader.text(key), reader), List.of(), "", "", List.of(), Optional.empty());
    }

    Notice saying(String sentence) {
        List<String> more = new ArrayList<>(sentences);
        more.add(sentence);
        return new Notice(frame, List.copyOf(more), action, token, buttons, link);
    }

    Notice asking(String newAction, String newToken, Button... choices) {
        return new Notice(frame, sentences, newAction, newToken, List.of(choices), link);
    }

    Notice leading(String href, String name) {
        return new Notice(frame, sentences, action, token, buttons, Optional.of(new Link(href, name)));
    }

    byte[] render() {
        return Renderer.render("notice", this);
    }
}
