// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.web.address.QueryParams.Result;
import java.util.List;

/** Ends the reading of an address with its first mistake; caught in {@link QueryParams#read}. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Result.Invalid invalid;

    /** @see Result.Invalid */
    Mistake(String parameter, String value, String expected) {
        this(parameter, value, expected, List.of());
    }

    Mistake(String parameter, String value, String expected, List<String> right) {
        super(parameter, null, false, false);
        invalid = new Result.Invalid(parameter, value, expected, right);
    }

    Result.Invalid invalid() {
        return invalid;
    }
}
