// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.index.opensearch.OpenSearchServer;
import amtsblick.archive.postgres.PostgresPair;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three OpenSearch nodes, a PostgreSQL primary and its standby, two crawl and two web nodes, read and written all the time, while one of each kind
 * is killed in turn. Too long for every build: {@code mvn test -Dtest=ClusterKills -Dkills=10} kills each kind ten times. The figures are in
 * {@code target/cluster-kills.txt}.
 */
@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class ClusterKills {
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final Duration WATCHED = Duration.ofSeconds(8);

    @TempDir
    private Path folder;

    private final KillFigures figures = new KillFigures();

    /** Something that happens to a machine, or that an operator does. */
    @FunctionalInterface
    private interface Event {
        void happen() throws Exception;
    }

    /**
     * A kind of machine.
     *
     * @param dies kills one, and what is to be done at once
     * @param comesBack what may be done later
     */
    private record Kind(Event dies, Event comesBack) {}

    @Test
    void killsOfEveryKindLoseNothingThatWasKept() throws Exception {
        List<OpenSearchServer> search = OpenSearchServer.cluster(3);
        try (PostgresPair postgres = PostgresPair.start();
                ManyHosts hosts = new ManyHosts(10);
                NodeProcesses nodes = new NodeProcesses(folder)) {
            StoreServer schema = postgres.primary().schema();
            nodes.configure(postgres.either(schema), Optional.of(OpenSearchServer.place(search)), hosts, 20);
            for (String name : List.of("crawl-1", "crawl-2", "web-1", "web-2")) {
                nodes.start(name);
            }
            Kept kept = new Kept(schema);
            try (Store store = Store.open(postgres.either(schema), InstantSource.system());
                    Load load = new Load(store, nodes, kept)) {
                load.begin();
                load.end();
                for (int kill = 0; kill < KILLS; kill++) {
                    for (var kind : kinds(kill, search, postgres, nodes).entrySet()) {
                        kept.look(postgres.primary());
                        kill(kind.getKey(), kind.getValue(), load);
                        kept.isThereOnce(postgres.primary());
                        tell(kept, hosts);
                    }
                }
            }
            assertThat(hosts.overlaps).hasValue(0);
            nodes.stop("crawl-1");
            nodes.stop("crawl-2");
            nodes.awaitTheSamePages(kept.look(postgres.primary()));
        } finally {
            search.forEach(OpenSearchServer::close);
        }
    }

    private Map<String, Kind> kinds(
            int number, List<OpenSearchServer> search, PostgresPair postgres, NodeProcesses nodes) {
        OpenSearchServer one = search.get(number % search.size());
        String crawl = "crawl-" + (1 + number % 2);
        String web = "web-" + (1 + number % 2);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("nothing", new Kind(() -> {}, () -> {})); // what the machine does to the figures by itself
        kinds.put("OpenSearch", new Kind(one::kill, () -> {
            one.startAgain();
            one.awaitAllCopies();
        }));
        kinds.put("PostgreSQL", new Kind(postgres::failOver, postgres::standbyFollows));
        kinds.put("crawl", new Kind(() -> nodes.kill(crawl), () -> nodes.start(crawl)));
        kinds.put("web", new Kind(() -> nodes.kill(web), () -> nodes.start(web)));
        return kinds;
    }

    private void kill(String name, Kind kind, Load load) throws Exception {
        load.begin();
        kind.dies().happen();
        Duration shown = load.awaitShown();
        Thread.sleep(WATCHED);
        Load.Seen seen = load.end();
        kind.comesBack().happen();
        figures.add(name, seen, shown);
    }

    private void tell(Kept kept, ManyHosts hosts) throws Exception {
        Files.writeString(
                Path.of("target/cluster-kills.txt"),
                figures.toString() + kept.size() + " items kept, 0 lost, 0 twice, " + hosts.requests + " requests to "
                        + hosts.feeds().size() + " feeds, " + hosts.overlaps + " at the same moment\n");
    }
}
