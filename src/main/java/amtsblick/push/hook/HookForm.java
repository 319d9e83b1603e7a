// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hook;

/** The forms in which receivers take messages. */
enum HookForm {
    /** <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>: JSON with an id, a time and a signature. */
    STANDARD,
    /** <a href="https://docs.ntfy.sh/publish/">ntfy</a>: text for a telephone, with a title and a link. */
    NTFY,
    /** A webhook of Matrix (matrix-hookshot, "Generic webhooks"): {@code text} and {@code html}. */
    MATRIX
}
