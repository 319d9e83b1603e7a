// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.news.label.Level;
import amtsblick.source.Source;
import java.util.Locale;
import java.util.Optional;

/**
 * What a headline's publisher contributes to its labels.
 *
 * @param host the publisher's host without {@code www.}
 * @param region the region its own news is about, {@code DE} where nothing is known
 * @param level the level of administration it belongs to; empty for the press and for unknown hosts
 */
public record Publisher(String host, String region, Optional<Level> level) {

    public static Publisher of(Source source) {
        return new Publisher(bare(source.homepage().getHost()), source.region(), source.level());
    }

    /** The host in lower case without {@code www.}. */
    public static String bare(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
