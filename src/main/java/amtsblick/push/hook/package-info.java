// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Receivers that the operator set up in {@code webhooks.yaml}: {@code Webhooks} reads them, {@code HookTurn} tells one of them what came since,
 * an item a message, in the form of {@code HookForm}: Standard Webhooks, ntfy, or Matrix.
 */
@NullMarked
package amtsblick.push.hook;

import org.jspecify.annotations.NullMarked;
