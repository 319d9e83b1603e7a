// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.classify.label.Reasons;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * One label of an item and why it bears it, in words.
 *
 * @param dimension region, level, kind, ... in words
 * @param label its name, and where it leads
 * @param unsure says so in words where it is more likely wrong than right; else empty
 * @param reason as a clause
 */
public record ExplainedLabel(String dimension, NamedLink label, String unsure, String reason) {

    /** All labels of an item: where, which level, which kind, which topics, who. */
    static List<ExplainedLabel> all(NewsItem item, LabelLinks links) {
        List<ExplainedLabel> all = new ArrayList<>();
        item.labels().regions().forEach(label -> all.add(of(Dimension.REGION, label, links)));
        item.labels().places().forEach(label -> all.add(of(Dimension.PLACE, label, links)));
        all.add(of(Dimension.LEVEL, item.labels().level(), links));
        all.add(of(Dimension.KIND, item.labels().kind(), links));
        item.labels().topics().forEach(label -> all.add(of(Dimension.TOPIC, label, links)));
        item.labels().bodies().forEach(label -> all.add(of(Dimension.BODY, label, links)));
        return all;
    }

    private static ExplainedLabel of(Dimension dimension, Label label, LabelLinks links) {
        Reader reader = links.reader();
        return new ExplainedLabel(
                reader.text("label." + dimension.id()),
                links.of(dimension, label.value()),
                label.isUnsure()
                        ? reader.text("label.unsure", label.confidence().getAsInt())
                        : "",
                Reasons.clause(label, reader.lang().locale()));
    }
}
