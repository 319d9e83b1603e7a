// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A primary and its standby stand in the address of the store; nobody has to do anything here when one takes over from the other. */
class PostgresStandbyTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void aStandbyThatIsPromotedGoesOnWithAllThatWasKept() throws Exception {
        try (PostgresPair pair = PostgresPair.start()) {
            StoreServer store = pair.either(pair.primary().schema());
            try (LocalArchive archive = open(store)) {
                report(archive, item("a", "Vor dem Ausfall"));
                pair.failOver();
                reportWhenItWorks(archive, item("b", "Nach dem Ausfall"));
                pair.standbyFollows();
                report(archive, item("c", "Mit neuem Ersatz"));
                pair.failOver();
                reportWhenItWorks(archive, item("d", "Wieder auf dem ersten"));
                archive.finding().refresh();
                assertThat(archive.changes().after(0, 9)).hasSize(4);
                assertThat(archive.finding().size()).isEqualTo(4);
            }
        }
    }

    private static void reportWhenItWorks(LocalArchive archive, NewsItem item) throws InterruptedException {
        while (true) {
            try {
                report(archive, item);
                return;
            } catch (ArchiveException e) { // the connections to the one that died, and then none for a moment
                Thread.sleep(100);
            }
        }
    }

    /** Nobody says no there: each try ends only when its time is over. */
    @Test
    @Timeout(60)
    void aMachineThatIsGoneCostsNoMoreThanItsTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = fill(silent);
            StoreServer schema = PostgresServer.shared().schema();
            String hosts = "//127.0.0.1:" + silent.getLocalPort() + ",";
            try (LocalArchive archive =
                    open(PostgresServer.LOGIN.at(schema.url().replaceFirst("//", hosts)))) {
                report(archive, item("a", "Geht trotzdem"));
                assertThat(archive.items().size()).isEqualTo(1);
            }
            for (Socket each : waiting) {
                each.close();
            }
        }
    }

    /** Takes all places of its queue, so that who comes next is not even refused. */
    private static List<Socket> fill(ServerSocket server) throws IOException {
        List<Socket> waiting = new ArrayList<>();
        while (true) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 500);
                waiting.add(socket);
            } catch (SocketTimeoutException e) {
                socket.close();
                return waiting;
            }
        }
    }

    private LocalArchive open(StoreServer store) {
        return LocalArchive.open(
                new ArchivePlace(folder, Optional.of(store)), ConfigFolder.defaults(), InstantSource.system());
    }

    private static void report(LocalArchive archive, NewsItem... items) {
        archive.keeping().report(Report.of(List.of(items)));
    }
}
