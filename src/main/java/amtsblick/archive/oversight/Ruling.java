// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.oversight;

import amtsblick.source.Source;
import java.util.Optional;

/**
 * What an operator has decided of a source beside its entry in the configuration.
 *
 * @param muted whether it is not visited
 * @param house the other domain it has moved to, as its {@code movedTo} would say
 */
public record Ruling(boolean muted, Optional<String> house) {
    /** Nothing was decided. */
    public static final Ruling NONE = new Ruling(false, Optional.empty());

    /** The source as it is to be visited. */
    public Source applyTo(Source source) {
        return equals(NONE) ? source : source.ruled(source.enabled() && !muted, house.or(source::movedTo));
    }
}
