// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Servers that an archive may lie on, by address and login as settings give them: {@code StoreServer} has the store, {@code IndexServer} the
 * index, {@code TrustedAuthority} has signed its certificate. Each says what is wrong with an address, and what it is called in messages; who connects is {@code archive.store.postgres} and
 * {@code archive.index.opensearch}.
 */
@NullMarked
package amtsblick.archive.server;

import org.jspecify.annotations.NullMarked;
