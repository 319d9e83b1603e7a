// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.source.Visit;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;

/**
 * What a commit carries besides items: the visits, the format the items are indexed in, and a counter of changes. Being part of
 * the commit, a visit is never remembered without its items. All of it is written with each commit; 500 sources take 200 kB.
 */
record CommitData(Map<String, String> entries) {
    private static final String VISIT = "visit:";
    private static final String FORMAT = "format";
    private static final String CHANGES = "changes";

    CommitData {
        entries = Map.copyOf(entries);
    }

    /** For a new archive. */
    static CommitData first(String format) {
        return new CommitData(Map.of(FORMAT, format));
    }

    /** Names the analysis and fields of the items; where another is wanted, the index is rebuilt. */
    String format() {
        return entries.getOrDefault(FORMAT, "");
    }

    CommitData withFormat(String format) {
        return with(FORMAT, format);
    }

    /** How often items were added or changed. */
    long changes() {
        return Long.parseLong(entries.getOrDefault(CHANGES, "0"));
    }

    CommitData changed() {
        return with(CHANGES, Long.toString(changes() + 1));
    }

    CommitData withVisit(Visit visit) {
        return with(VISIT + visit.source(), VisitJson.write(visit));
    }

    List<Visit> visits() throws CorruptIndexException {
        List<Visit> visits = new ArrayList<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(VISIT)) {
                visits.add(visit(entry.getKey(), entry.getValue()));
            }
        }
        return visits;
    }

    /** After items were lost: the next visit to each source must not be answered "not modified". */
    CommitData withoutValidators() throws CorruptIndexException {
        CommitData data = this;
        for (Visit visit : visits()) {
            data = data.withVisit(visit.withValidators(Optional.empty(), Optional.empty()));
        }
        return data;
    }

    private static Visit visit(String key, String json) throws CorruptIndexException {
        try {
            return VisitJson.read(json);
        } catch (JsonProcessingException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new CorruptIndexException("a visit that cannot be read", key, e);
        }
    }

    private CommitData with(String key, String value) {
        Map<String, String> more = new HashMap<>(entries);
        more.put(key, value);
        return new CommitData(more);
    }
}
