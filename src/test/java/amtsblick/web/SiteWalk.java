// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a site answers, found by following its links: one address of each kind, so that a new page is met without being listed. */
final class SiteWalk {
    private static final String BASE = "https://news.example";

    private SiteWalk() {}

    /** An address and what it answers. */
    record Answer(String path, int status, String type, String body) {
        @Override
        public String toString() {
            return path + ": " + status;
        }

        boolean isPage() {
            return type.startsWith("text/html");
        }

        Document page() {
            return Jsoup.parse(body, BASE + path);
        }
    }

    /** @param first addresses to begin with, each told though others of its kind are */
    static List<Answer> of(TestSite site, List<String> first) {
        List<Answer> answers = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(first);
        Set<String> kinds = new HashSet<>();
        while (!open.isEmpty()) {
            Answer answer = get(site, open.poll());
            answers.add(answer);
            kinds.add(kind(answer.path()));
            if (answer.isPage()) {
                links(answer.page()).stream()
                        .filter(path -> kinds.add(kind(path)))
                        .forEach(open::add);
            }
        }
        return answers;
    }

    static Answer get(TestSite site, String path) {
        HttpResponse<byte[]> response = site.get(path, "Accept-Language", "de");
        return new Answer(
                path,
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Addresses below one folder are of one kind, unless their endings differ. */
    private static String kind(String path) {
        return URI.create(path).getPath().replaceFirst("(?<=.)/(?!v1)[^.]*", "/*");
    }

    private static List<String> links(Document page) {
        return page.select("a[href], link[href]").stream()
                .map(SiteWalk::address)
                .filter(address -> address.startsWith(BASE + "/"))
                .map(address -> address.substring(BASE.length()).replaceFirst("#.*", ""))
                .toList();
    }

    private static String address(Element link) {
        return link.absUrl("href");
    }
}
