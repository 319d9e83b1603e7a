// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Failures in one line for the operator. */
final class FailureText {
    private FailureText() {}

    static String of(IOException e) {
        return switch (e) {
            case HttpConnectTimeoutException _ -> "the server did not accept a connection in time";
            case HttpTimeoutException _ -> "the server did not answer in time";
            case ConnectException c when c.getCause() instanceof UnresolvedAddressException -> "unknown host";
            case ConnectException _ -> "no server is listening there";
            case UnknownHostException _ -> "unknown host: " + e.getMessage();
            case SSLException _ -> "no trustworthy encrypted connection: " + e.getMessage();
            case ZipException _ -> "the answer is badly compressed: " + e.getMessage();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    static String status(int status) {
        return switch (status) {
            case 401, 403 -> "HTTP " + status + ": access refused";
            case 301, 302, 303, 307, 308 -> "HTTP " + status + ": a redirect that leads nowhere";
            case 404 -> "HTTP 404: there is no such page";
            default -> "HTTP " + status;
        };
    }
}
