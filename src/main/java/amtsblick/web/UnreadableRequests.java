// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.web.problem.Problems;
import java.nio.ByteBuffer;
import java.util.Objects;
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

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        SecurityHeaders.ALL.forEach(response.getHeaders()::put); // what failed may have lost them
        String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
        var line = Problems.unreadable(code, path);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, line.type());
        response.write(true, ByteBuffer.wrap(line.body()), callback);
    }
}
