// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.fetch.Fetched;
import amtsblick.news.Headline;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a feed or sitemap that can be read lacks all the same: an end, days, articles. Pure. */
final class Lacks {
    private static final int TAIL = 2_000;

    /** The end of the outermost element, whatever stands behind it, or that of an object. */
    private static final Pattern END =
            Pattern.compile("(?is)</(?:\\w+:)?(?:rss|feed|rdf|urlset|sitemapindex)\\s*>|[}\\]]\\s*$");

    private Lacks() {}

    static List<Remark> of(List<Headline> headlines, Fetched.Page page) {
        List<Remark> lacks = new ArrayList<>();
        if (isCutOff(page.body())) {
            lacks.add(Remark.of(RemarkCode.CUT_OFF));
        }
        long undated =
                headlines.stream().filter(headline -> headline.date().isEmpty()).count();
        if (undated * 2 > headlines.size()) {
            lacks.add(Remark.of(RemarkCode.UNDATED, undated, headlines.size()));
        }
        long nowhere = headlines.stream()
                .filter(headline -> isSame(headline.link(), page.address()))
                .count();
        if (nowhere > 0) {
            lacks.add(Remark.of(RemarkCode.LINKS_NOWHERE, nowhere));
        }
        return lacks;
    }

    private static boolean isCutOff(byte[] body) {
        int from = Math.max(0, body.length - TAIL);
        String tail = new String(body, from, body.length - from, StandardCharsets.ISO_8859_1)
                .replace("\0", ""); // every other byte of UTF-16
        return !END.matcher(tail).find();
    }

    private static boolean isSame(URI link, URI feed) {
        return String.valueOf(link.getRawAuthority()).equalsIgnoreCase(String.valueOf(feed.getRawAuthority()))
                && String.valueOf(link.getRawPath()).equals(String.valueOf(feed.getRawPath()))
                && String.valueOf(link.getRawQuery()).equals(String.valueOf(feed.getRawQuery()));
    }
}
