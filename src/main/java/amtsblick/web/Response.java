// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

/**
 * A finished answer.
 *
 * @param status HTTP status
 * @param type Content-Type with charset
 * @param body in UTF-8, not compressed
 */
record Response(int status, String type, byte[] body) {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";

    static Response html(int status, byte[] body) {
        return new Response(status, HTML, body);
    }
}
