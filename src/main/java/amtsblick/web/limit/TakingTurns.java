// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Who asks on before the answer is there gets that one answer and is told that it is the last of this connection, as RFC 9112 (9.3.2)
 * has clients expect. No browser and no feed reader asks so; those who never read would keep us busy with answers for nobody.
 */
final class TakingTurns implements HttpConfiguration.Customizer {
    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        if (request.getConnectionMetaData().getConnection() instanceof HttpConnection connection
                && !connection.isRequestBufferEmpty()) {
            answer.put(HttpFields.CONNECTION_CLOSE);
        }
        return request;
    }
}
