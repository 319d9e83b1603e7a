// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line for each answer, in logfmt, where the operator wants it: who asked by the first part of the address alone, and for which path;
 * what was searched for is nobody's business.
 */
final class AccessLog implements RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("amtsblick.access");

    private final Clients clients;

    AccessLog(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void log(Request request, Response response) {
        long took = Duration.ofNanos(System.nanoTime() - request.getHeadersNanoTime())
                .toMillis();
        LOG.info(
                "client={} method={} path={} status={} bytes={} ms={}",
                clients.shortened(request),
                request.getMethod(),
                request.getHttpURI().getPath(),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                took);
    }
}
