// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.counts;

import amtsblick.archive.index.document.ItemDocument;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A number for each label that was ever seen, so that counts of several segments can be added as arrays. Numbers are never taken
 * back: there are no more labels than sources, places and the like.
 */
public final class LabelNumbers {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile List<Label> labels = List.of();

    public record Label(String facet, String value) {}

    /** The numbers of these labels, each as {@link ItemDocument#label}. */
    int[] of(List<String> wanted) {
        if (!numbers.keySet().containsAll(wanted)) {
            add(wanted);
        }
        return wanted.stream().mapToInt(numbers::get).toArray();
    }

    private synchronized void add(List<String> wanted) {
        List<String> fresh =
                wanted.stream().filter(label -> !numbers.containsKey(label)).toList();
        int first = labels.size();
        labels = Stream.concat(labels.stream(), fresh.stream().map(LabelNumbers::label))
                .toList();
        for (int i = 0; i < fresh.size(); i++) { // only now: a number that is given out has its label
            numbers.put(fresh.get(i), first + i);
        }
    }

    private static Label label(String text) {
        int colon = text.indexOf(':');
        return new Label(text.substring(0, colon), text.substring(colon + 1));
    }

    /** All labels; the number of one is its place. */
    public List<Label> labels() {
        return labels;
    }
}
