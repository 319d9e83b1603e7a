// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import amtsblick.news.PublicationDate;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time zones as feeds name them: offsets, the names of RFC 822 and what is customary in Europe. No zone is German time. */
public final class Zones {
    /** A zone as part of a pattern. */
    public static final String PATTERN =
            "Z\\b|\\(?(?:UTC?|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?![A-Za-z])|[+-]\\d{2}:?\\d{2}|\\(?(?:M[ES]S?Z|MEST|CES?T|EES?T|WES?T|BST|"
                    + "[ECMP][SD]?T|A[SD]?T|AK[SD]T|HST|MSK|JST|KST|AE[SD]T|NZ[SD]T)\\b|Europe/[A-Z][a-z]+";

    private static final Map<String, ZoneId> NAMES = Map.ofEntries(
            Map.entry("z", ZoneOffset.UTC),
            Map.entry("ut", ZoneOffset.UTC),
            Map.entry("utc", ZoneOffset.UTC),
            Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("wet", ZoneOffset.UTC),
            Map.entry("west", ZoneOffset.ofHours(1)),
            Map.entry("bst", ZoneOffset.ofHours(1)),
            Map.entry("mez", ZoneOffset.ofHours(1)),
            Map.entry("msz", ZoneOffset.ofHours(2)),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("mesz", ZoneOffset.ofHours(2)),
            Map.entry("mest", ZoneOffset.ofHours(2)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("eet", ZoneOffset.ofHours(2)),
            Map.entry("eest", ZoneOffset.ofHours(3)),
            Map.entry("at", ZoneOffset.ofHours(-4)),
            Map.entry("ast", ZoneOffset.ofHours(-4)),
            Map.entry("adt", ZoneOffset.ofHours(-3)),
            Map.entry("et", ZoneOffset.ofHours(-5)),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("ct", ZoneOffset.ofHours(-6)),
            Map.entry("cst", ZoneOffset.ofHours(-6)),
            Map.entry("cdt", ZoneOffset.ofHours(-5)),
            Map.entry("mt", ZoneOffset.ofHours(-7)),
            Map.entry("mst", ZoneOffset.ofHours(-7)),
            Map.entry("mdt", ZoneOffset.ofHours(-6)),
            Map.entry("pt", ZoneOffset.ofHours(-8)),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("akst", ZoneOffset.ofHours(-9)),
            Map.entry("akdt", ZoneOffset.ofHours(-8)),
            Map.entry("hst", ZoneOffset.ofHours(-10)),
            Map.entry("msk", ZoneOffset.ofHours(3)),
            Map.entry("jst", ZoneOffset.ofHours(9)),
            Map.entry("kst", ZoneOffset.ofHours(9)),
            Map.entry("aest", ZoneOffset.ofHours(10)),
            Map.entry("aedt", ZoneOffset.ofHours(11)),
            Map.entry("nzst", ZoneOffset.ofHours(12)),
            Map.entry("nzdt", ZoneOffset.ofHours(13)));

    private Zones() {}

    /**
     * The zone of that name.
     *
     * @param printed as it matched {@link #PATTERN}, null where there is none
     * @throws DateTimeException when there is no such zone
     */
    public static ZoneId of(@Nullable String printed) {
        if (printed == null) {
            return PublicationDate.ZONE;
        }
        String name = printed.replace("(", "").strip();
        ZoneId known = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (known != null || name.startsWith("Europe/")) {
            return known == null ? ZoneId.of(name) : known;
        }
        String offset = name.replaceFirst("^(?i)(UTC?|GMT)", "");
        return ZoneOffset.of(offset.matches("[+-]\\d") ? offset.charAt(0) + "0" + offset.charAt(1) : offset);
    }
}
