// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Pages for who runs this installation, off unless configured: what is going on, and acts on sources and items. {@code Gate} tells who
 * comes, {@code FormSeal} that a form is one of ours; {@code Acts} turns what a form says into an {@code OperatorOrder} of the archive, which
 * writes each down; {@code OverviewPage} with what is {@code Unsure} and {@code ItemForm} show, the latter what was typed, too ({@code ItemEntry}), {@code Trial} looks at an address. No state but what the archive
 * holds. Next hop: {@code archive.oversight.Oversight}.
 */
@NullMarked
package amtsblick.web.operator;

import org.jspecify.annotations.NullMarked;
