// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of every kind that the site has: those that no link leads to by name, all others by following links. */
final class PageTypes {
    /** States of pages that are of a kind of their own: little and much found, misspelt, refused, empty, English. */
    private static final List<String> STATES = List.of(
            "/",
            "/?region=DE-TH",
            "/?q=Digitalisierung&sort=relevance",
            "/?q=Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft",
            "/?page=900",
            "/?kind=funding",
            "/?region=DE-TH&since=2026-01-01T00:00",
            "/?place=Ahaus",
            "/ort/kreis-borken",
            "/ort?name=Borken",
            "/vergleich/register",
            "/register/aemter",
            "/register/strategien?from=2025-01-01",
            "/register/aemter?region=DE-SL",
            "/sources/thueringen",
            "/abo?region=DE-TH",
            "/abo/mail?region=DE-TH",
            "/abo/bestaetigen?t=unknown",
            "/abo/meine?t=unknown",
            "/betrieb",
            "/betrieb/empfaenger",
            "/subscribe",
            "/nowhere",
            "/?lang=en",
            "/vergleich/register?lang=en",
            "/abo?region=DE-TH&lang=en");

    private PageTypes() {}

    /** The path and query of each. */
    static List<String> of(String base) {
        List<String> pages = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(STATES);
        while (!open.isEmpty()) {
            String path = open.poll();
            Connection.Response answer = get(base + path);
            if (String.valueOf(answer.contentType()).startsWith("text/html")) {
                pages.add(path);
                kinds.add(kind(path));
                for (String next : links(answer, base)) {
                    if (kinds.add(kind(next))) {
                        open.add(next);
                    }
                }
            }
        }
        return pages;
    }

    /** Pages below one folder are of one kind: {@code /region/thueringen} and {@code /region/hessen}; not those of operators. */
    private static String kind(String path) {
        return URI.create(path).getPath().replaceFirst("^(/betrieb/[^/]+|/(?!betrieb/)[^/]+)/.*", "$1/*");
    }

    private static List<String> links(Connection.Response answer, String base) {
        try {
            Document page = answer.parse();
            return page.select("a[href]").stream()
                    .map(PageTypes::address)
                    .filter(address -> address.startsWith(base + "/"))
                    .map(address -> address.substring(base.length()).replaceFirst("#.*", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Element link) {
        return link.absUrl("href");
    }

    private static Connection.Response get(String address) {
        try {
            return Jsoup.connect(address)
                    .header("Accept-Language", "de")
                    .header("Authorization", DemoSite.AUTHORIZATION)
                    .ignoreContentType(true)
                    .ignoreHttpErrors(true)
                    .maxBodySize(0)
                    .execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
