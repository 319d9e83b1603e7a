// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The other side of WebSub: sources whose feeds name a hub are asked to tell us. {@code Following} asks, answers the hub's question, and has a
 * source visited when it tells; what the push itself says is not read, since only the source's own address is believed.
 */
@NullMarked
package amtsblick.push.follow;

import org.jspecify.annotations.NullMarked;
