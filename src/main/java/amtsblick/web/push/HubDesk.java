// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.push;

import amtsblick.push.Push;
import amtsblick.push.hub.Hub;
import amtsblick.push.hub.HubRequest;
import amtsblick.web.answer.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hub's address: takes the form of WebSub, 5.1. Its answers are for programs, in English as the protocol is. */
public final class HubDesk {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Push push;

    public HubDesk(Push push) {
        this.push = push;
    }

    /** @param form its fields */
    public Response of(Map<String, List<String>> form) {
        Optional<Hub.Reply> reply = push.take(HubRequest.read(form));
        Response response = reply.map(some -> text(some.status(), some.why()))
                .orElseGet(() -> text(503, "the hub is not running; please try again"));
        return response.status() == 503 || response.status() == 429 ? response.with("Retry-After", "60") : response;
    }

    private static Response text(int status, String why) {
        byte[] body = why.isEmpty() ? new byte[0] : (why + "\n").getBytes(StandardCharsets.UTF_8);
        return new Response(status, TEXT, body);
    }
}
