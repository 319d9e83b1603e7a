// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import amtsblick.command.wiring.Settings;
import amtsblick.web.site.WebSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where it listens, under which address it is known, and the proxies before and behind it. */
final class ServerExam {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ServerExam() {}

    static List<Diagnosis> of(Settings settings, Map<String, String> environment) {
        WebSettings web = settings.web();
        List<Diagnosis> diagnoses = new ArrayList<>(List.of(port(web), base(web)));
        boolean open = !HERE.contains(web.base().getHost());
        if (open && web.limits().proxies().isEmpty()) {
            diagnoses.add(Diagnosis.note(
                    "proxy",
                    "server.proxies is empty: behind a reverse proxy name its address there, so that each reader has an"
                            + " allowance of requests"));
        }
        environment.keySet().stream()
                .filter(name -> Set.of("HTTP_PROXY", "HTTPS_PROXY").contains(name.toUpperCase(Locale.ROOT)))
                .sorted()
                .findFirst()
                .ifPresent(name -> diagnoses.add(Diagnosis.note(
                        "proxy",
                        name
                                + " is set, and not used: sources are asked directly, so that no proxy leads into an internal"
                                + " network")));
        return diagnoses;
    }

    private static Diagnosis port(WebSettings web) {
        String place = web.host() + ":" + web.port();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(web.host()), web.port()));
            return Diagnosis.fine("port", place + " is free");
        } catch (UnknownHostException e) {
            return Diagnosis.wrong("port", "server.host: '" + web.host() + "' is no address of this machine");
        } catch (IOException e) {
            return Diagnosis.note(
                    "port",
                    place + " cannot be taken (" + e.getMessage()
                            + "): if Amtsblick is running, that is it; else choose"
                            + " another with --port or server.port");
        }
    }

    private static Diagnosis base(WebSettings web) {
        URI base = web.base();
        if (HERE.contains(base.getHost())) {
            return Diagnosis.note(
                    "address",
                    "server.baseAddress is " + base
                            + ": feeds and links lead readers to their own machines; set the public"
                            + " address before others read");
        }
        try {
            InetAddress.getByName(base.getHost());
        } catch (UnknownHostException e) {
            return Diagnosis.wrong(
                    "address",
                    "server.baseAddress: the name " + base.getHost() + " is not known here; is it mistyped?");
        }
        return "https".equals(base.getScheme())
                ? Diagnosis.fine("address", base.toString())
                : Diagnosis.note("address", base + " is not encrypted; let a reverse proxy speak https");
    }
}
