// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import static amtsblick.archive.Samples.item;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.store.Store;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Readers, each question another one so that nobody has kept its answer, and a writer beside the crawlers. Readers come by a load balancer
 * as there are many: who does not answer, or with an error of the server, is not asked again for this, but the other.
 */
final class Load implements AutoCloseable {
    private static final int ERROR = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Store store;
    private final NodeProcesses nodes;
    private final Kept kept;
    private final Probe reads;
    private final Probe writes;
    private long begun;

    Load(Store store, NodeProcesses nodes, Kept kept) {
        this.store = store;
        this.nodes = nodes;
        this.kept = kept;
        reads = new Probe("reads", number -> read("/?q=Verfahren+" + number, number));
        writes = new Probe("writes", this::write);
    }

    /** What readers and the writer have seen. */
    record Seen(Probe.Seen reads, Probe.Seen writes) {}

    void begin() {
        begun = System.nanoTime();
        reads.begin();
        writes.begin();
    }

    /** Waits until both are answered again. */
    Seen end() throws InterruptedException {
        return new Seen(reads.seen(), writes.seen());
    }

    /** Writes an item and waits until readers find it; so long after the beginning. */
    Duration awaitShown() throws InterruptedException {
        String word = "Kennwort" + Long.toString(System.nanoTime(), 36);
        while (!written(word) || !shown(word)) {
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean written(String word) {
        try {
            keep(item(word, "Amt nennt " + word));
            return true;
        } catch (ArchiveException e) { // not yet
            return false;
        }
    }

    private boolean shown(String word) throws InterruptedException {
        try {
            return read("/api/v1/items?q=" + word, 0).contains("Amt nennt");
        } catch (IOException e) { // not yet
            return false;
        }
    }

    private void write(int number) {
        keep(item("written-" + number, "Amt schreibt Bescheid " + number));
    }

    private void keep(NewsItem item) {
        store.keeping().report(Report.of(List.of(item)));
        kept.add(item.id());
    }

    private String read(String page, int number) throws IOException, InterruptedException {
        String first = "web-" + (1 + number % 2);
        String other = "web-" + (2 - number % 2);
        try {
            return ask(first, page);
        } catch (IOException e) { // as a balancer does
            return ask(other, page);
        }
    }

    private String ask(String node, String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(nodes.address(node) + page))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= ERROR) {
            throw new IOException(node + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        reads.close();
        writes.close();
    }
}
