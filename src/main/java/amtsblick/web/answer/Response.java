// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finished answer. It is good for the one who asked, unless it says what it was made of: then it is good for all until one of
 * these changes.
 *
 * @param status HTTP status
 * @param type Content-Type with charset
 * @param headers what the answer says beside its type, such as {@code Link}
 * @param body in UTF-8, not compressed
 * @param matters what it was made of, where it may be kept; none of all where it never changes
 */
public record Response(
        int status, String type, Map<String, String> headers, byte[] body, Optional<Set<Matter>> matters) {
    static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";

    public Response(int status, String type, byte[] body) {
        this(status, type, Map.of(), body, Optional.empty());
    }

    public static Response json(byte[] body) {
        return new Response(200, JSON, body);
    }

    public static Response html(int status, byte[] body) {
        return new Response(status, HTML, body);
    }

    /** The same, to be kept until one of these changes. */
    public Response madeOf(Matter... changing) {
        return new Response(status, type, headers, body, Optional.of(Set.copyOf(List.of(changing))));
    }

    /** The same, not to be kept where something was left out for lack of time or of an answering store. */
    public Response whole(boolean isWhole) {
        return isWhole ? this : new Response(status, type, headers, body, Optional.empty());
    }

    /** The same with one header more. */
    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, type, more, body, matters);
    }
}
