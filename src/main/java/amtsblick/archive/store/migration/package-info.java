// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The tables of the store, as steps from one version to the next: {@code Migrations} has their order and runs them, each as a transaction. {@code
 * FirstTables} were there first, {@code LaterTables} came beside them; {@code ItemColumns} and {@code RenewedItems} change the table of
 * items. Next hop: {@code archive.store.database}.
 */
@NullMarked
package amtsblick.archive.store.migration;

import org.jspecify.annotations.NullMarked;
