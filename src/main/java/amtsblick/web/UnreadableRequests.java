// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.web.problem.Problems;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Jetty refuses before any route sees it, such as {@code /%00}: in a line, without naming server or stack. Where
 * the path could not be read either, Jetty does not tell it, and what asks for JSON gets the line, too.
 */
final class UnreadableRequests extends ErrorHandler {
    private static final String SOON = "5";

    private final SecurityHeaders headers;

    UnreadableRequests(SecurityHeaders headers) {
        this.headers = headers;
    }

    /** Jetty leaves what is no GET, HEAD or POST without a word, CONNECT and the preface of HTTP/2 among them. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        headers.all().forEach(response.getHeaders()::put); // what failed may have lost them
        String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
        boolean ofAll =
                code == 404 && path.equals("*"); // OPTIONS of the server itself (RFC 9110, 9.3.7), which has no handler
        if (ofAll) {
            response.setStatus(405);
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        }
        if (code == 503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, SOON); // more than can be answered wait already
        }
        response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        var line = Problems.unreadable(ofAll ? 405 : code, path);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, line.type());
        response.write(true, ByteBuffer.wrap(line.body()), callback);
    }
}
