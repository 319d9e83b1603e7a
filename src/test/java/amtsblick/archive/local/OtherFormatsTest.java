// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Items;
import amtsblick.archive.ItemsContract;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.news.Recognition;
import amtsblick.source.Visit;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stores that an earlier or a later program wrote. */
class OtherFormatsTest extends ArchiveFiles {
    @Test
    void aStoreOfALaterProgramIsRefused() throws SQLException {
        report(ITEM);
        closeAnd("UPDATE note SET value = '99' WHERE name = 'version'");
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("newer Amtsblick")
                .hasMessageContaining("99");
        sql("UPDATE note SET value = '8' WHERE name = 'version'");
        reopen();
        assertThat(known(ITEM.id())).isEqualTo(ITEM);
    }

    @Test
    void aStoreOfTheThirdFormatTakesOrders() throws SQLException {
        report(ITEM);
        archive.close();
        backToTheThirdFormat();
        reopen();
        assertThat(archive.oversight().carryOut(new OperatorOrder.Remove(ITEM.id(), "auf Verlangen"), "Kim"))
                .isTrue();
        assertThat(archive.oversight().removed(ITEM.id())).contains(NOW);
        assertThat(archive.oversight().deeds(10)).hasSize(1);
    }

    @Test
    void aStoreOfTheSecondFormatShowsWhatItHidAsWithdrawnSinceThen() throws SQLException {
        report(ITEM);
        archive.close();
        backToTheSecondFormat();
        sql("UPDATE item SET withdrawn = 1");
        sql("INSERT INTO change (number, item, what, at) SELECT 2, item, 'withdrawn', at FROM change WHERE number = 1");
        reopen();
        assertThat(known(ITEM.id())).isEqualTo(ITEM.withWithdrawn(Optional.of(NOW)));
        archive.keeping().amend(List.of(new Amendment.Asked(ITEM.id(), NOW, Optional.empty())));
        assertThat(archive.items().young(ITEM.source(), java.time.Instant.EPOCH))
                .hasSize(1);
    }

    @Test
    void aStoreOfTheFirstFormatLearnsToKnowItsItemsByTheirTitles() throws SQLException {
        report(ITEM);
        archive.close();
        backToTheSecondFormat();
        sql("DROP INDEX item_title");
        sql("DROP INDEX item_guid");
        sql("ALTER TABLE item DROP COLUMN title");
        sql("ALTER TABLE item DROP COLUMN guid");
        sql("DROP TABLE alias");
        sql("UPDATE note SET value = '1' WHERE name = 'version'");
        reopen();
        assertThat(known(ITEM.id())).isEqualTo(ITEM);
        String title = Recognition.title(ITEM.headline());
        assertThat(archive.items().alike(ITEM.source(), List.of(), List.of(title)))
                .extracting(Items.Known::id)
                .containsExactly(ITEM.id());
    }

    @Test
    void anOutcomeThatThisVersionDoesNotKnowMeansNeverVisited() throws SQLException {
        archive.schedule().record(ItemsContract.visit("example", "v1"), List.of());
        closeAnd("UPDATE visit SET outcome = 'teleported'");
        reopen();
        assertThat(archive.schedule().visits().get("example"))
                .isEqualTo(Visit.first("example", java.time.Instant.EPOCH));
    }
}
