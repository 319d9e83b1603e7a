// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.Labels;
import amtsblick.source.Source;
import java.util.List;

/** Says which region, place, level, kind and topics a headline is about, and why. Immutable and thread-safe. */
public final class Classifier {
    private Classifier() {}

    /** Compiles the rules of {@code states.tsv}, {@code bodies.tsv}, {@code kinds.yaml}, {@code topics.yaml}, .... */
    public static Classifier of(ConfigFolder config, List<Source> sources) {
        throw new UnsupportedOperationException();
    }

    /** The labels of a headline that {@code publisher} reported. */
    public Labels classify(Headline headline, Publisher publisher) {
        throw new UnsupportedOperationException();
    }
}
