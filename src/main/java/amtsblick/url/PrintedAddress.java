// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it may be printed: on pages, in lists, in the log. User names and passwords are left out; what its name calls a token, a
 * key, a signature or a session stands as {@code ***}, in query, fragment and path, and so does a JSON Web Token wherever it stands:
 *
 * <pre>
 * https://ada:geheim@amt.example/feed?token=4f2a&amp;seite=2   https://amt.example/feed?token=***&amp;seite=2
 * https://amt.example/a;jsessionid=0815/b                  https://amt.example/a;jsessionid=***&#47;b
 * https://amt.example/token/4f2a/feed                      https://amt.example/token/***&#47;feed
 * </pre>
 *
 * <p>An address that is a secret as a whole cannot be told from others.
 */
public final class PrintedAddress {
    private static final String MASK = "***";
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?:/[^\\s\"'<>]+");
    private static final Pattern USER = Pattern.compile("(?i)^(https?:/+)[^/?#]*@");
    private static final Pattern IN_PATH = Pattern.compile("(;)([^=;/]+)=([^;/]*)");
    private static final Pattern IN_QUERY = Pattern.compile("([?&;#])([^=&;#]+)=([^&;#]*)");
    private static final Pattern FOLDER =
            Pattern.compile("(?i)(/(?:tokens?|secrets?|api-?keys?|auth|sessions?)/)[^/;]+");
    private static final Pattern JWT = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*)?");

    /** Names without hyphens, underscores, dots and brackets. */
    private static final Pattern SECRET =
            Pattern.compile(".*(token|secret|passw|passphrase|pwd|apikey|accesskey|authkey"
                    + "|privatekey|signature|credential|authorization|sessid|sessionid|jwt).*"
                    + "|auth|key|pass|pw|sig|sid|session|ticket|pin|cookie|cfid|zenid|oscsid|fetypouser");

    private PrintedAddress() {}

    /** The address without its secrets. */
    public static String of(URI address) {
        return masked(address.toString());
    }

    /** The same as an address. */
    public static URI uri(URI address) {
        String printed = of(address);
        return printed.equals(address.toString()) ? address : URI.create(printed);
    }

    /** A text in which every address of the web is printed so. */
    public static String in(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> quoted(masked(found.group())));
    }

    /** Whether what goes by this name is no one else's business. */
    public static boolean isSecret(String name) {
        String bare = decoded(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return SECRET.matcher(bare).matches();
    }

    private static String masked(String address) {
        String named = USER.matcher(address).replaceFirst("$1");
        int end = end(named);
        String path = FOLDER.matcher(named.substring(0, end)).replaceAll("$1" + MASK);
        String masked = IN_PATH.matcher(path).replaceAll(PrintedAddress::parameter)
                + IN_QUERY.matcher(named.substring(end)).replaceAll(PrintedAddress::parameter);
        return JWT.matcher(masked).replaceAll(MASK);
    }

    /** Where the path ends. */
    private static int end(String address) {
        int query = address.indexOf('?');
        int fragment = address.indexOf('#');
        int first = query < 0 || fragment >= 0 && fragment < query ? fragment : query;
        return first < 0 ? address.length() : first;
    }

    private static String parameter(MatchResult found) {
        boolean secret = isSecret(found.group(2)) || hasSecret(decoded(found.group(3)));
        return quoted(found.group(1) + found.group(2) + "=" + (secret ? MASK : found.group(3)));
    }

    /** A value may be an address itself, or a query. */
    private static boolean hasSecret(String value) {
        String query = "?" + value.replaceFirst("^[^?]*[?]", "");
        return IN_QUERY.matcher(query).results().anyMatch(found -> isSecret(found.group(2)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone percent sign
        }
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
