// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.oversight;

import java.time.Instant;

/**
 * What an operator did, as it stands in the record.
 *
 * @param at when
 * @param who by the name given with the credentials
 * @param what see {@link OperatorOrder#what}
 * @param object the id of a source or item, or an address
 * @param detail what else there is to say of it; empty for nothing
 */
public record Deed(Instant at, String who, String what, String object, String detail) {}
