// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.territory;

import amtsblick.classify.gazetteer.PlaceName;

/**
 * A county, a municipality or a part of one that a label can name.
 *
 * @param key five digits of a county, eight of a municipality and its parts; empty where nobody gave it one, as abroad
 * @param name as labels bear it
 * @param region the code of the region it lies in
 * @param population 0 where it is not known
 * @param part whether the key is that of the municipality it belongs to
 */
public record Locality(String key, String name, String region, int population, boolean part) {
    private static final int COUNTY = 5;
    private static final int MUNICIPALITY = 8;

    /** The name without what tells it from its homonyms: "Frankfurt" of "Frankfurt (Oder)". */
    public String base() {
        return PlaceName.of(name).base();
    }

    public boolean isCounty() {
        return key.length() == COUNTY;
    }

    public boolean isMunicipality() {
        return key.length() == MUNICIPALITY && !part;
    }

    /** Whether it has a county of its own, or none: the key of its municipality is the county's and three noughts. */
    public boolean isCityWithoutCounty() {
        return isMunicipality() && key.endsWith("000");
    }

    /** The key of the county, where it lies in one. */
    public String county() {
        return key.length() == MUNICIPALITY ? key.substring(0, COUNTY) : "";
    }
}
