// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Marks what matched in title and snippet. The texts are analysed again, which for one page of short texts costs less than
 * keeping offsets of everything on disk.
 */
final class Highlights extends UnifiedHighlighter {
    Highlights(Analyzer analyzer) {
        super(builderWithoutSearcher(analyzer)
                .withBreakIterator(WholeBreakIterator::new)
                .withFieldMatcher(_ -> true)
                .withFormatter(new Marks()));
    }

    NewsPage.Hit mark(NewsItem item, Query query) throws IOException {
        return new NewsPage.Hit(
                item,
                marks(ItemDocument.TITLE, query, item.headline().title()),
                marks(ItemDocument.TEASER, query, item.snippet()));
    }

    @SuppressWarnings("unchecked")
    private List<Mark> marks(String field, Query query, String text) throws IOException {
        Object marks = text.isEmpty() ? null : highlightWithoutSearcher(field, query, text, 1);
        return marks == null ? List.of() : (List<Mark>) marks;
    }

    /** Gives the matches of the one passage as marks: in order, merged where they overlap. */
    private static final class Marks extends PassageFormatter {
        @Override
        public List<Mark> format(Passage[] passages, String content) {
            List<Mark> found = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    found.add(new Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            found.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end));
            return merged(found);
        }

        private static List<Mark> merged(List<Mark> sorted) {
            List<Mark> merged = new ArrayList<>();
            for (Mark mark : sorted) {
                if (!merged.isEmpty() && mark.start() < merged.getLast().end()) {
                    Mark last = merged.removeLast();
                    merged.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
                } else {
                    merged.add(mark);
                }
            }
            return merged;
        }
    }
}
