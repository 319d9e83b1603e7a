// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site whose API is asked. */
abstract class ApiSite {
    static final ObjectMapper JSON = new ObjectMapper();
    static final int MANY = 23;

    TestSite site;

    @BeforeEach
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>(IntStream.range(0, MANY)
                .mapToObj(i ->
                        Samples.item("n" + i, "Nachricht " + i, "", "2025-06-" + (10 + i % 4), Samples.labels("DE-TH")))
                .toList());
        items.add(Samples.item(
                "ahaus",
                "Rathaus Ahaus, \"digital\"",
                "=1+1",
                "2025-05-02",
                Samples.labels(List.of("DE-NW"), List.of("Ahaus"), "funding", List.of("registers"))));
        site = new TestSite(folder, false, items);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    void add(String name, String day) {
        site.archive
                .keeping()
                .report(Report.of(List.of(Samples.item(name, "Titel " + name, "", day, Samples.labels("DE-TH")))));
        site.archive.finding().refresh();
    }

    JsonNode json(String path) throws IOException {
        HttpResponse<byte[]> response = site.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** The path of an address of the site. */
    static String path(String address) {
        return address.isEmpty()
                ? ""
                : address.substring(URI.create(address).resolve("/").toString().length() - 1);
    }
}
