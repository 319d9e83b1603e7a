// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardedResolverProviderTest {
    private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

    /** A name server that answers public first and private afterwards. */
    private static final class Rebinding implements InetAddressResolver {
        private final Queue<String> answers = new ArrayDeque<>(List.of("93.184.216.34", "10.0.0.5"));

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
            return Stream.of(InetAddress.ofLiteral(answers.remove()));
        }

        @Override
        public String lookupByAddress(byte[] address) {
            return "rebinding.example";
        }
    }

    @Test
    void standsBetweenTheJdkAndItsNameServer() {
        assertThat(ServiceLoader.load(InetAddressResolverProvider.class))
                .hasAtLeastOneElementOfType(GuardedResolverProvider.class);
    }

    @Test
    void refusesANameThatAnswersDifferentlyTheSecondTime() throws UnknownHostException {
        var resolver = new GuardedResolverProvider.Guarded(new Rebinding());
        GuardedResolverProvider.guard("Rebinding.example");
        try {
            assertThat(resolver.lookupByName("rebinding.example", ANY)).hasSize(1);
            assertThatThrownBy(() -> resolver.lookupByName("rebinding.example", ANY))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessage("rebinding.example leads to an address that is not public");
        } finally {
            GuardedResolverProvider.release("rebinding.example");
        }
    }

    @Test
    void staysOnGuardUntilTheLastRequestIsDone() throws UnknownHostException {
        var resolver = new GuardedResolverProvider.Guarded(new Rebinding());
        GuardedResolverProvider.guard("rebinding.example");
        GuardedResolverProvider.guard("rebinding.example");
        GuardedResolverProvider.release("rebinding.example");
        assertThat(resolver.lookupByName("rebinding.example", ANY)).hasSize(1);
        assertThatThrownBy(() -> resolver.lookupByName("rebinding.example", ANY))
                .isInstanceOf(UnknownHostException.class);
        GuardedResolverProvider.release("rebinding.example");
    }

    @Test
    void leavesNamesAloneThatNobodyFetches() throws UnknownHostException {
        var resolver = new GuardedResolverProvider.Guarded(new Rebinding());
        assertThat(resolver.lookupByName("mail.example", ANY)).hasSize(1);
        assertThat(resolver.lookupByName("mail.example", ANY)).containsExactly(InetAddress.ofLiteral("10.0.0.5"));
    }
}
