// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.guard;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.remark.RemarkException;
import amtsblick.remark.SecurityLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says whether an address may be asked at all: http or https, no user name in it, a host that has a name, and a name that leads
 * to public addresses only.
 *
 * <p>A name is looked up twice, here and by the HTTP client, and may answer differently the second time (DNS rebinding). Neither
 * pinning the first answer nor checking the connection is possible with {@code java.net.http}: TLS needs the name, and the
 * peer's address is not shown. So the check sits in the lookup itself: while a {@link Pass} is open,
 * {@link GuardedResolverProvider} lets no lookup of that name end at a special address.
 */
public final class AddressGuard {
    private static final Logger LOG = LoggerFactory.getLogger(AddressGuard.class);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** What the WHATWG URL standard takes for an IPv4 address: the last label is a number in any notation. */
    private static final Pattern NUMBER = Pattern.compile("(.*\\.)?(\\d+|0[xX][\\da-fA-F]*)\\.?");

    private static final int LAST_PORT = 65_535;

    private AddressGuard() {}

    /**
     * Whether the address may be asked, as far as can be said now.
     *
     * @throws IOException when it may not; the message is one line for the operator
     */
    public static void check(URI address, boolean permitted) throws IOException {
        try {
            checkSpelling(address, permitted);
        } catch (RemarkException e) {
            if (e.remark().code() == RemarkCode.NUMBER_FOR_HOST) {
                SecurityLog.note(SecurityLog.Event.INTERNAL_ADDRESS, () -> SecurityLog.pair("host", address.getHost()));
            }
            throw e;
        }
        pass(address, permitted).close();
    }

    /**
     * What can be said without a lookup. A host written as a number, in whatever spelling, is refused even where it is
     * public: news have a name.
     *
     * @param permitted whether the operator permitted this host to be a private one
     */
    public static void checkSpelling(URI address, boolean permitted) throws IOException {
        if (!SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
            throw new RemarkException(Remark.of(RemarkCode.NO_WEB_ADDRESS, address));
        }
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null) {
            throw new RemarkException(Remark.of(RemarkCode.NO_HOST_NAME, address));
        }
        if (address.getPort() > LAST_PORT) {
            throw new RemarkException(Remark.of(RemarkCode.NO_SUCH_PORT, address));
        }
        if (!permitted && (host.startsWith("[") || NUMBER.matcher(host).matches())) {
            throw new RemarkException(Remark.of(RemarkCode.NUMBER_FOR_HOST, address));
        }
    }

    /**
     * Looks the host up and keeps it from leading elsewhere until the pass is closed. Whether an internal name exists is nobody's business
     * who sends us there: that is said in the log alone.
     *
     * @throws IOException when the host is unknown, or leads to an address that is not public
     */
    public static Pass pass(URI address, boolean permitted) throws IOException {
        String host = address.getHost();
        if (permitted) {
            return () -> {};
        }
        GuardedResolverProvider.guard(host);
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (SpecialRanges.contain(found)) {
                    SecurityLog.note(
                            SecurityLog.Event.INTERNAL_ADDRESS,
                            () -> SecurityLog.pair("host", host) + " leads-to=" + found.getHostAddress());
                    throw new RemarkException(Remark.of(RemarkCode.NOT_PUBLIC));
                }
            }
            return () -> GuardedResolverProvider.release(host);
        } catch (UnknownHostException e) {
            GuardedResolverProvider.release(host);
            LOG.info("Not asked: unknown host {}", host);
            throw new RemarkException(Remark.of(RemarkCode.NOT_PUBLIC));
        } catch (IOException e) {
            GuardedResolverProvider.release(host);
            throw e;
        }
    }

    /** Why a name leads to no public server, for the operator alone; empty where it leads to one. */
    public static Optional<Remark> why(URI address) {
        try {
            for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
                if (SpecialRanges.contain(found)) {
                    return Optional.of(
                            Remark.of(RemarkCode.PRIVATE_NETWORK, address.getHost(), found.getHostAddress()));
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(Remark.of(RemarkCode.NO_SUCH_NAME, address.getHost()));
        }
    }

    /** Leave to send requests to a host until it is closed. */
    public interface Pass extends AutoCloseable {
        @Override
        void close();
    }
}
