// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** All contracts of one pair of a store and an index; {@code mvn test -Pcontracts} runs the pairs that no build tries whole. */
abstract class EveryContract {
    /** The pair, for what is kept in this folder. */
    abstract ArchivePlace place(Path data);

    private Archive open(Path data, Engine engine) {
        return LocalArchive.open(place(data), ConfigFolder.defaults(), () -> engine.now);
    }

    @Nested
    class Finding extends FindingContract {
        @Override
        protected Archive open(Path data) {
            return EveryContract.this.open(data, this);
        }
    }

    @Nested
    class Items extends ItemsContract {
        @Override
        protected Archive open(Path data) {
            return EveryContract.this.open(data, this);
        }
    }

    @Nested
    class Changes extends ChangesContract {
        @Override
        protected Archive open(Path data) {
            return EveryContract.this.open(data, this);
        }
    }

    @Nested
    class Schedule extends ScheduleContract {
        @Override
        protected Archive open(Path data) {
            return EveryContract.this.open(data, this);
        }
    }

    @Nested
    class Oversight extends OversightContract {
        @Override
        protected Archive open(Path data) {
            return EveryContract.this.open(data, this);
        }
    }

    @Nested
    class Alerts extends AlertsContract {
        @Override
        protected Archive open(Path data) {
            return EveryContract.this.open(data, this);
        }
    }

    @Nested
    class Relay extends RelayContract {
        @Override
        protected Archive open(Path data) {
            return EveryContract.this.open(data, this);
        }
    }
}
