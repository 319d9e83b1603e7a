// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.archive.index.opensearch.OpenSearchServer;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Each store with each index keeps each contract: those pairs that no other test has. Run by {@code mvn test -Pcontracts} alone, beside
 * the pairs that every build tries.
 */
class EveryPairTest {
    private static Archive open(Path data, Engine engine, Optional<StoreServer> store, Optional<IndexServer> index) {
        return LocalArchive.open(new ArchivePlace(data, store, index), ConfigFolder.defaults(), () -> engine.now);
    }

    @Nested
    class FindingWithPostgresAndLucene extends FindingContract {
        private final StoreServer store = PostgresServer.shared().schema();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.empty());
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class ItemsWithSqliteAndOpenSearch extends ItemsContract {
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.empty(), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class ChangesWithSqliteAndOpenSearch extends ChangesContract {
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.empty(), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class ScheduleWithSqliteAndOpenSearch extends ScheduleContract {
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.empty(), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class OversightWithSqliteAndOpenSearch extends OversightContract {
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.empty(), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class AlertsWithSqliteAndOpenSearch extends AlertsContract {
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.empty(), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class RelayWithSqliteAndOpenSearch extends RelayContract {
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.empty(), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class FindingWithPostgresAndOpenSearch extends FindingContract {
        private final StoreServer store = PostgresServer.shared().schema();
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class ItemsWithPostgresAndOpenSearch extends ItemsContract {
        private final StoreServer store = PostgresServer.shared().schema();
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class ChangesWithPostgresAndOpenSearch extends ChangesContract {
        private final StoreServer store = PostgresServer.shared().schema();
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class ScheduleWithPostgresAndOpenSearch extends ScheduleContract {
        private final StoreServer store = PostgresServer.shared().schema();
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class OversightWithPostgresAndOpenSearch extends OversightContract {
        private final StoreServer store = PostgresServer.shared().schema();
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class AlertsWithPostgresAndOpenSearch extends AlertsContract {
        private final StoreServer store = PostgresServer.shared().schema();
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }

    @Nested
    @EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
    class RelayWithPostgresAndOpenSearch extends RelayContract {
        private final StoreServer store = PostgresServer.shared().schema();
        private final IndexServer index = OpenSearchServer.shared().place();

        @Override
        protected Archive open(Path data) {
            return EveryPairTest.open(data, this, Optional.of(store), Optional.of(index));
        }

        @AfterEach
        void forget() {
            OpenSearchServer.shared().forget(index);
        }
    }
}
