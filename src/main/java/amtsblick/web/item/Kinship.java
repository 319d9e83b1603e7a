// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.archive.Kin;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.List;

/** What two items have in common, in words: the names of their labels, and the rarest words that both have; a number is none. */
final class Kinship {
    private static final int MOST_LABELS = 3;
    private static final int MOST_WORDS = 2;

    private Kinship() {}

    static List<String> of(Kin kin, Reader reader) {
        List<String> labels = new ArrayList<>();
        kin.labels()
                .forEach((dimension, values) -> values.stream()
                        .map(value -> reader.name(dimension, value))
                        .forEach(labels::add));
        List<String> shared =
                new ArrayList<>(labels.stream().distinct().limit(MOST_LABELS).toList());
        kin.words().stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .filter(word -> shared.stream().noneMatch(label -> label.contains(word)))
                .limit(MOST_WORDS)
                .map(word -> reader.text("item.shared.word", word))
                .forEach(shared::add);
        return shared;
    }
}
