// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import crawlercommons.filters.basic.BasicURLNormalizer;
import crawlercommons.filters.basic.BasicURLNormalizer.IdnNormalization;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for all addresses that mean the same page, to tell items apart by; never to be asked for or shown, as a few servers
 * answer one spelling only.
 *
 * <p>No difference make, by RFC 3986, 6.2: the case of scheme and host, percent codes, dot segments, the default port, the form of an
 * international host. By what publishers mean: the fragment, a slash at the end, the order of parameters, who sent the reader
 * (campaigns) and which visit it was (sessions).
 */
public final class CanonicalLink {
    private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder()
            .idnNormalization(IdnNormalization.PUNYCODE)
            .build();

    /** Names of parameters that say where a reader came from or how a page is shown, never which article it is. */
    private static final Set<String> CAMPAIGNS = Set.of(
            "wt_mc", "nn", "cflt", "__blob", "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "cmp", "xtor",
            "_hsenc", "_hsmi");

    /** Families of campaign parameters: Google, Matomo and Piwik, Mailchimp, AT Internet, etracker. */
    private static final Pattern CAMPAIGN = Pattern.compile("(utm|mtm|pk|piwik|matomo|mc|at|etcc|hsa)_.+");

    private static final Set<String> SESSIONS = Set.of(
            "phpsessid", "jsessionid", "sessionid", "session_id", "cfid", "cftoken", "oscsid", "zenid", "fe_typo_user");

    /** {@code sid} is a session in some systems and the number of a story in others. */
    private static final Pattern SESSION =
            Pattern.compile("s(es)?id=(?=.*[a-z])[a-z0-9,-]{12,}|aspsessionid.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern PATH_SESSION =
            Pattern.compile(";(jsessionid|phpsessid|sid)=[^/;?]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHES_AT_END = Pattern.compile("(?<=[^/])/+(?=$|\\?)");

    private CanonicalLink() {}

    /** The spelling that stands for this address. */
    public static URI of(URI link) {
        String cut = withoutTracking(link).toString();
        String normal = Optional.ofNullable(NORMALIZER.filter(cut)).orElse(cut);
        int path = normal.indexOf('/', normal.indexOf("//") + 2);
        return path < 0
                ? URI.create(normal)
                : URI.create(normal.substring(0, path)
                        + SLASHES_AT_END.matcher(normal.substring(path)).replaceFirst(""));
    }

    /** The address without what says who came from where in which visit; it leads to the same page, and to the same place in it. */
    public static URI withoutTracking(URI link) {
        String address = PATH_SESSION.matcher(link.toString()).replaceAll("");
        String query = link.getRawQuery();
        if (query != null) {
            String host = WebAddress.host(link);
            String kept = Arrays.stream(query.split("&"))
                    .filter(parameter -> !isTracking(parameter, host))
                    .collect(Collectors.joining("&"));
            address = address.replace("?" + query, kept.isEmpty() ? "" : "?" + kept);
        }
        return URI.create(address);
    }

    private static boolean isTracking(String parameter, String host) {
        String name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return CAMPAIGNS.contains(name)
                || SESSIONS.contains(name)
                || CAMPAIGN.matcher(name).matches()
                || SESSION.matcher(parameter).matches()
                || name.equals("seite") && host.toLowerCase(Locale.ROOT).endsWith("stmd.bayern.de");
    }
}
