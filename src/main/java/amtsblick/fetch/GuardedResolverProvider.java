// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks names up for this whole process and refuses those that lead to special addresses, unless the operator permitted the
 * name. Sitting in the lookup itself, it holds when the connection is made: a name that answers differently the second time
 * (DNS rebinding) gains nothing, because there is no lookup without this check.
 */
public final class GuardedResolverProvider extends InetAddressResolverProvider {
    private static final Set<String> PERMITTED = ConcurrentHashMap.newKeySet();

    /** Lets this name lead to a special address: a source with the operator's permission, or this machine's own. */
    static void permit(String host) {
        PERMITTED.add(host.toLowerCase(Locale.ROOT));
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Guarded(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "Amtsblick's address guard";
    }

    private record Guarded(InetAddressResolver builtin) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            List<InetAddress> found = builtin.lookupByName(host, policy).toList();
            String name = host.toLowerCase(Locale.ROOT);
            if (!name.equals("localhost")
                    && !PERMITTED.contains(name)
                    && found.stream().anyMatch(SpecialRanges::contain)) {
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
