// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import java.sql.SQLException;

/** A row whose bytes are not those that were written. */
final class DamagedRow extends SQLException {
    private static final long serialVersionUID = 1;

    DamagedRow(String id) {
        super("the item " + id + " is damaged");
    }
}
