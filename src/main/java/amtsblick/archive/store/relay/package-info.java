// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** The rows of those who are told of news without asking: {@code StoredRelay} keeps them in a transaction a call, {@code RelayRows} knows the tables. */
@NullMarked
package amtsblick.archive.store.relay;

import org.jspecify.annotations.NullMarked;
