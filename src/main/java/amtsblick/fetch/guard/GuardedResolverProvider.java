// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks names up for this whole process, and refuses those that lead to special addresses while {@link AddressGuard} guards
 * them. Names that nobody is fetching from, such as that of a mail server or a cluster's nodes, are looked up as ever. Public only
 * because the JDK finds it as a service.
 */
public final class GuardedResolverProvider extends InetAddressResolverProvider {
    /** How many requests are under way to each guarded name. */
    private static final Map<String, Integer> GUARDED = new ConcurrentHashMap<>();

    static void guard(String host) {
        GUARDED.merge(key(host), 1, Integer::sum);
    }

    static void release(String host) {
        GUARDED.computeIfPresent(key(host), (_, count) -> count == 1 ? null : count - 1);
    }

    private static String key(String host) {
        return host.toLowerCase(Locale.ROOT);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Guarded(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "Amtsblick's address guard";
    }

    /** Checks after the lookup, so that one begun before the name was guarded is caught too. */
    record Guarded(InetAddressResolver builtin) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            List<InetAddress> found = builtin.lookupByName(host, policy).toList();
            if (GUARDED.containsKey(key(host)) && found.stream().anyMatch(SpecialRanges::contain)) {
                throw new UnknownHostException(host + " leads to an address that is not public");
            }
            return found.stream();
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return builtin.lookupByAddress(address);
        }
    }
}
