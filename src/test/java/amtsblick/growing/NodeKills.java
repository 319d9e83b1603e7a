// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.server.StoreServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Crawlers, web nodes and the database server as processes of their own, killed in turn while sources bring news all the time. Too long for
 * every build: {@code mvn test -Dtest=NodeKills -Dkills=200}. The figures are in {@code target/node-kills.txt}.
 */
class NodeKills {
    private static final int KILLS = Integer.getInteger("kills", 5);

    @TempDir
    private Path folder;

    @Test
    void killsOfEveryKindLoseNothingThatWasKept() throws Exception {
        try (PostgresServer postgres = PostgresServer.start();
                ManyHosts hosts = new ManyHosts(50);
                NodeProcesses nodes = new NodeProcesses(folder)) {
            StoreServer schema = postgres.schema();
            nodes.configure(schema, Optional.empty(), hosts, 3);
            for (String name : List.of("crawl-1", "crawl-2", "web-1", "web-2")) {
                nodes.start(name);
            }
            Kept kept = new Kept(schema);
            for (int kill = 0; kill < KILLS; kill++) {
                Thread.sleep(3_000);
                kept.look(postgres);
                kill(kill, postgres, nodes);
                kept.isThereOnce(postgres);
                Files.writeString(
                        Path.of("target/node-kills.txt"),
                        (kill + 1) + " kills, " + kept.size() + " items kept, 0 lost, 0 twice, " + hosts.requests
                                + " requests to " + hosts.feeds().size() + " feeds, " + hosts.overlaps
                                + " at the same moment\n");
            }
            assertThat(hosts.overlaps).hasValue(0);
            nodes.stop("crawl-1");
            nodes.stop("crawl-2");
            nodes.awaitTheSamePages(kept.look(postgres));
        }
    }

    private static void kill(int number, PostgresServer postgres, NodeProcesses nodes)
            throws IOException, InterruptedException {
        List<String> names = nodes.names();
        int which = number % (names.size() + 1);
        if (which == names.size()) {
            postgres.stop();
            postgres.begin();
        } else {
            nodes.kill(names.get(which));
            nodes.start(names.get(which));
        }
    }
}
