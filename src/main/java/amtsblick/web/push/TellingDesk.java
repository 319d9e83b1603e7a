// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.push;

import amtsblick.push.follow.Following;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where hubs of our sources ask and tell us. Its answers are for programs. */
public final class TellingDesk {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Following following;

    public TellingDesk(Following following) {
        this.following = following;
    }

    /** A hub asks whether we want to be told. */
    public Response asked(Asked asked) {
        Map<String, String> fields = asked.parameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getLast()));
        return following
                .confirm(asked.name(), fields)
                .map(challenge -> new Response(200, TEXT, challenge.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> new Response(404, TEXT, new byte[0]));
    }

    /** A hub tells us; one that tells somebody unknown is asked to stop (410). */
    public Response told(String token, @Nullable String signature, byte[] content) {
        boolean known = following.pushed(token, signature == null ? "" : signature, content);
        return new Response(known ? 202 : 410, TEXT, new byte[0]);
    }
}
