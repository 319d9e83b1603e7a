// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.web.site.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the parts are, for a load balancer and for whoever looks. Pages are served in any case, so the answer is always 200; {@code
 * status} is {@code up}, or {@code limited} where something is said beside it: {@code store}, why nothing is collected at present;
 * {@code index}, why what is found is behind what is known.
 */
final class Health {
    private Health() {}

    static Map<String, Object> of(Site site) {
        Optional<String> store = site.trouble().get();
        Optional<String> index = site.archive().behind();
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", store.isPresent() || index.isPresent() ? "limited" : "up");
        health.put("items", site.finding().size());
        store.ifPresent(why -> health.put("store", why));
        index.ifPresent(why -> health.put("index", why));
        return health;
    }
}
