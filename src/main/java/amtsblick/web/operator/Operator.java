// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.config.Secret;

/**
 * Who may do what others may not.
 *
 * @param name as given with the credentials; for the record, proved by nothing but a proxy that says it
 * @param credential what let this operator in, for sealing forms
 */
public record Operator(String name, Secret credential) {
    private static final int LONGEST = 60;

    static Operator of(String name, String nameless, String credential) {
        String printable = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
        String known = printable.isEmpty() ? nameless : printable;
        return new Operator(known.substring(0, Math.min(known.length(), LONGEST)), new Secret(credential));
    }
}
