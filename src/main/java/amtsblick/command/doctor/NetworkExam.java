// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import amtsblick.command.wiring.Settings;
import amtsblick.source.Source;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether names are known, servers answer, and their clocks agree with ours. */
final class NetworkExam {
    private static final int MOST = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Conditional requests, visits and dates of items go by the clock; a minute or two do no harm. */
    private static final Duration AGREEING = Duration.ofMinutes(2);

    private NetworkExam() {}

    static List<Diagnosis> of(Settings settings, List<Source> sources) throws InterruptedException {
        List<URI> asked = sources.stream()
                .filter(source -> !source.privateAllowed())
                .map(source -> source.address().resolve("/robots.txt"))
                .distinct()
                .limit(MOST)
                .toList();
        if (asked.isEmpty()) {
            return List.of(Diagnosis.note("network", "no public source is switched on, so nobody was asked"));
        }
        if (asked.stream().noneMatch(address -> isKnown(address.getHost()))) {
            return List.of(Diagnosis.wrong(
                    "names",
                    "none of " + asked.stream().map(URI::getHost).toList()
                            + " is known: is there a network, and a name server in /etc/resolv.conf?"));
        }
        return answers(settings, asked);
    }

    private static boolean isKnown(String host) {
        try {
            return InetAddress.getAllByName(host).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static List<Diagnosis> answers(Settings settings, List<URI> asked) throws InterruptedException {
        List<Diagnosis> diagnoses = new ArrayList<>(List.of(Diagnosis.fine("names", "are known")));
        List<String> failures = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (URI address : asked) {
                try {
                    Optional<Instant> theirs =
                            date(client, address, settings.fetch().userAgent());
                    diagnoses.add(Diagnosis.fine("network", address.getHost() + " answers"));
                    theirs.map(NetworkExam::clock).ifPresent(diagnoses::add);
                    return diagnoses;
                } catch (IOException e) {
                    failures.add(address.getHost() + " (" + e + ")");
                }
            }
        }
        diagnoses.add(Diagnosis.wrong(
                "network",
                "nobody answers: " + String.join(", ", failures)
                        + "; a firewall may have to let ports 80 and 443 out"));
        return diagnoses;
    }

    private static Optional<Instant> date(HttpClient client, URI address, String agent)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", agent)
                .HEAD()
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        return answer.headers().firstValue("Date").flatMap(NetworkExam::instant);
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Diagnosis clock(Instant theirs) {
        Duration apart = Duration.between(theirs, Instant.now());
        if (apart.abs().compareTo(AGREEING) <= 0) {
            return Diagnosis.fine("clock", "agrees with others'");
        }
        return Diagnosis.wrong(
                "clock",
                "this machine's is " + apart.abs().toMinutes() + " minutes " + (apart.isNegative() ? "behind" : "ahead")
                        + "; let it be set by the network (NTP)");
    }
}
