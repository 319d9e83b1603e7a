// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

/**
 * A finished answer.
 *
 * @param status HTTP status
 * @param type Content-Type with charset
 * @param body in UTF-8, not compressed
 * @param whole whether nothing was left out for lack of time or of an answering store
 */
public record Response(int status, String type, byte[] body, boolean whole) {
    static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";

    public Response(int status, String type, byte[] body) {
        this(status, type, body, true);
    }

    public static Response html(int status, byte[] body) {
        return new Response(status, HTML, body);
    }

    /** The same, known to be all there is or not. */
    public Response whole(boolean isWhole) {
        return new Response(status, type, body, isWhole);
    }

    /** Whether the next who asks may be given the same: no error, and nothing missing. */
    boolean keepable() {
        return status < 400 && whole;
    }
}
