// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Who owns an address: the part of its host that somebody registered, by the public suffix list (publicsuffix.org), so that all of
 * {@code gv.at} or {@code co.uk} is no one owner.
 */
final class Owner {
    private Owner() {}

    /** The registered domain; the whole host with its port where there is none, such as in {@code localhost:8080}. */
    static String of(URI address) {
        Optional<String> domain = Optional.ofNullable(address.getHost())
                .map(host -> EffectiveTldFinder.getAssignedDomain(host.toLowerCase(Locale.ROOT), true, false));
        return domain.orElse(String.valueOf(address.getAuthority()));
    }
}
