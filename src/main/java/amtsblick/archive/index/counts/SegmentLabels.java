// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import amtsblick.archive.index.document.ItemDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The labels of one segment, the same as long as the segment lives.
 *
 * @param names each by its ordinal, which is its place in the order of bytes
 * @param numbers their numbers beyond this segment
 * @param all how many documents have each, deleted ones included: the length of its postings, so that nothing is counted
 */
public record SegmentLabels(List<String> names, int[] numbers, int[] all) {

    static SegmentLabels of(LeafReader reader, LabelNumbers dictionary) throws IOException {
        Terms terms = reader.terms(ItemDocument.FACETS);
        List<String> names = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                names.add(term.utf8ToString());
                all.add(each.docFreq());
            }
        }
        // A field that is indexed and counted alike has one ordinal for each term, in the same order.
        if (names.size() != DocValues.getSortedSet(reader, ItemDocument.FACETS).getValueCount()) {
            throw new CorruptIndexException("labels to filter by that are not those to count", reader.toString());
        }
        return new SegmentLabels(
                names,
                dictionary.of(names),
                all.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Adds counts by ordinal to counts by number. */
    public void addTo(int[] totals, int[] counts) {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            totals[numbers[ordinal]] += counts[ordinal];
        }
    }
}
