// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A host as browsers look it up: in lower case, without percent codes, letters beyond ASCII by their Punycode (WHATWG URL, 3.5). */
public final class HostName {
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final Pattern LABELS = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*\\.?");
    private static final Pattern DOTS = Pattern.compile("[\u3002\uFF0E\uFF61]");
    private static final Pattern IGNORED = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private HostName() {}

    /** The host in ASCII, as printed where it is so already; empty where it can be none. */
    public static Optional<String> ascii(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        if (IPV6.matcher(lower).matches() || LABELS.matcher(lower).matches()) {
            return Optional.of(printed);
        }
        String bare =
                IGNORED.matcher(DOTS.matcher(decoded(lower)).replaceAll(".")).replaceAll("");
        String host = Arrays.stream(
                        Normalizer.normalize(bare, Normalizer.Form.NFKC).split("\\.", -1))
                .map(HostName::label)
                .collect(Collectors.joining("."));
        return LABELS.matcher(host).matches() ? Optional.of(host) : Optional.empty();
    }

    private static String label(String label) {
        return label.chars().allMatch(c -> c < 128) ? label : "xn--" + Punycode.encode(label);
    }

    private static String decoded(String host) {
        return host.indexOf('%') < 0 || LONE_PERCENT.matcher(host).find()
                ? host
                : URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT);
    }
}
