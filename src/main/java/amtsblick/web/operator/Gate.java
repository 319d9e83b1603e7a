// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import amtsblick.web.limit.Attempts;
import amtsblick.web.site.WebSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Lets operators in: who knows the token, or who is named by a proxy that the settings trust. Who tries wrong tokens soon has to wait, also
 * with the right one. Safe for use by many threads.
 */
public final class Gate {
    private final WebSettings.OperatorPages settings;
    private final InetAddressSet proxies = new InetAddressSet();
    private final Attempts attempts;

    public Gate(WebSettings.OperatorPages settings, WebSettings.Limits limits) {
        this.settings = settings;
        proxies.addAll(limits.proxies());
        attempts = new Attempts(limits.proxies());
    }

    /** What became of it. */
    public sealed interface Admission {
        /** Come in. */
        record Admitted(Operator operator) implements Admission {}

        /** Who are you? @param asking whether a token would help */
        record Unknown(boolean asking) implements Admission {}

        /** Too many wrong tokens; after so long one may try again. */
        record Wait(Duration time) implements Admission {}
    }

    public Admission admit(Request request) {
        Optional<Operator> named = named(request);
        if (named.isPresent()) {
            return new Admission.Admitted(named.get());
        }
        Optional<String> header = Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION));
        if (header.isEmpty() || settings.token().isEmpty()) {
            return new Admission.Unknown(settings.token().isPresent());
        }
        Optional<Duration> wait = attempts.begin(request);
        if (wait.isPresent()) {
            SecurityLog.note(Event.TOO_MANY_ATTEMPTS, () -> "client=" + attempts.client(request));
            return new Admission.Wait(wait.get());
        }
        Optional<Credentials> given = Credentials.of(header.get())
                .filter(held -> held.hold(settings.token().get()));
        if (given.isEmpty()) {
            SecurityLog.note(Event.WRONG_CREDENTIALS, () -> "client=" + attempts.client(request));
            return new Admission.Unknown(true);
        }
        attempts.right(request);
        return new Admission.Admitted(Operator.of(given.get().name(), "Token", header.get()));
    }

    /** Only the proxy itself is believed: anybody can send a header. */
    private Optional<Operator> named(Request request) {
        boolean fromProxy = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                && peer.getAddress() instanceof InetAddress address
                && proxies.test(address);
        return settings.trustedHeader()
                .filter(_ -> fromProxy)
                .map(name -> request.getHeaders().get(name))
                .filter(name -> !name.isBlank())
                .map(name -> Operator.of(name, "Proxy", "proxy " + name));
    }
}
