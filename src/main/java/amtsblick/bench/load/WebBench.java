// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.load;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.local.LocalArchive;
import amtsblick.bench.BenchSite;
import amtsblick.bench.MadeUpArchive;
import amtsblick.classify.label.Taxonomy;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Level;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** How many pages and feeds a second are served, beside what the bare server makes of the same bytes in the same run. */
public final class WebBench {
    private static final List<String> PATHS =
            List.of("/", "/?region=DE-TH", "/region/thueringen", "/feed.rss", "/feed.atom?region=DE-TH");

    private final Path folder;
    private final Wrk wrk;

    /**
     * @param program wrk, by its name or path
     * @param seconds how long each address is asked in each way, after as long a warm-up
     */
    public WebBench(Path folder, String program, int seconds) {
        this.folder = folder;
        wrk = new Wrk(program, seconds);
    }

    /**
     * What was served of one address.
     *
     * @param bytes how long an answer is, compressed; 0 where nothing had changed
     * @param ours requests a second
     * @param bare those of the bare server; 0 where it has nothing to answer with
     * @param late milliseconds within which we answered 99 of 100
     */
    public record Row(String what, int bytes, double ours, double bare, double late) {}

    /**
     * Fills the archive up to so many items and measures.
     *
     * @throws ArchiveException where the folder has anything else in it than made-up items
     * @throws IOException where wrk is not there, or an answer was wrong
     */
    public List<Row> run(long items) throws IOException, InterruptedException {
        try (LocalArchive archive = MadeUpArchive.filled(folder, items);
                BenchSite site = new BenchSite(folder, archive);
                HttpClient client = HttpClient.newHttpClient()) {
            Map<String, KeptAnswer> answers = new LinkedHashMap<>();
            for (String path : PATHS) {
                answers.put(path, KeptAnswer.of(client, address(site.port(), path)));
            }
            List<Row> rows = new ArrayList<>();
            try (BareServer bare = new BareServer(answers)) {
                for (Map.Entry<String, KeptAnswer> answer : answers.entrySet()) {
                    KeptAnswer kept = answer.getValue();
                    rows.add(row(answer.getKey(), kept, Optional.empty(), site, bare));
                    rows.add(row(answer.getKey(), kept, Optional.of(kept.tag()), site, bare));
                }
            }
            List<String> filtered = everyFilter();
            int half = filtered.size() / 2;
            wrk.askEach(address(site.port(), "/"), filtered.subList(0, half));
            Wrk.Seen fresh = wrk.askEach(address(site.port(), "/"), filtered.subList(half, filtered.size()));
            rows.add(new Row("filtered pages, each new", 0, fresh.rate(), 0, fresh.late()));
            return rows;
        }
    }

    private Row row(String path, KeptAnswer kept, Optional<String> tag, BenchSite site, BareServer bare)
            throws IOException {
        URI ours = address(site.port(), path);
        URI other = address(bare.port(), path);
        wrk.ask(ours, tag);
        wrk.ask(other, tag);
        Wrk.Seen seen = wrk.ask(ours, tag);
        return new Row(
                tag.isEmpty() ? path : path + " (304)",
                tag.isEmpty() ? kept.body().length : 0,
                seen.rate(),
                wrk.ask(other, tag).rate(),
                seen.late());
    }

    /** Addresses of filtered pages, more than can be asked for in a minute, in an order that is the same each time. */
    private static List<String> everyFilter() {
        Taxonomy taxonomy = Taxonomy.of(ConfigFolder.defaults());
        List<String> paths = new ArrayList<>();
        for (String region :
                List.of("DE-BW", "DE-BY", "DE-BE", "DE-HE", "DE-NI", "DE-NW", "DE-SN", "DE-TH", "DE", "EU")) {
            for (Taxonomy.Term kind : taxonomy.kinds()) {
                for (Taxonomy.Term topic : taxonomy.topics()) {
                    for (Level level : Level.values()) {
                        paths.add("/?region=" + region + "&kind=" + kind.id() + "&topic=" + topic.id() + "&level="
                                + level.id());
                    }
                }
            }
        }
        Collections.shuffle(paths, new Random(1));
        return paths;
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
