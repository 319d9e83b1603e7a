// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.remark.RemarkException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a failed exchange is called. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** Why there was no answer. */
    public static Remark of(IOException e) {
        return switch (e) {
            case RemarkException known -> known.remark();
            case HttpConnectTimeoutException _ -> Remark.of(RemarkCode.CONNECT_TIMEOUT);
            case HttpTimeoutException _ -> Remark.of(RemarkCode.ANSWER_TIMEOUT);
            case ConnectException c when c.getCause() instanceof UnresolvedAddressException -> unreachable(c);
            case ConnectException _ -> Remark.of(RemarkCode.NOBODY_LISTENS);
            case UnknownHostException _ -> unreachable(e);
            case SSLException _ -> Remark.of(RemarkCode.UNTRUSTED, e);
            case ZipException _ -> Remark.of(RemarkCode.BADLY_COMPRESSED, e);
            default -> Remark.of(RemarkCode.NETWORK, e);
        };
    }

    /** Said alike of unknown and of guarded names, as {@link amtsblick.fetch.guard.AddressGuard} does. */
    private static Remark unreachable(IOException why) {
        LOG.info("Not reached: {}", String.valueOf(why.getMessage()));
        return Remark.of(RemarkCode.NOT_PUBLIC);
    }

    /** What a status that is no success means (RFC 9110, 15). */
    public static Remark status(int status) {
        return switch (status) {
            case 401, 403 -> Remark.of(RemarkCode.REFUSED, status);
            case 301, 302, 303, 307, 308 -> Remark.of(RemarkCode.LOST_REDIRECT, status);
            case 404 -> Remark.of(RemarkCode.NOT_FOUND, status);
            default -> Remark.of(RemarkCode.HTTP, status);
        };
    }
}
