// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.archive.index.analysis.Surface.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Completes words of which a part stands at a neighbour only: the "Bauamt" in "Bau- und Umweltamt", the "Jugendstellen" in "Jugendämter
 * und -stellen". Told of each word in turn.
 */
final class HeldParts {
    /** So many words on, the part belongs to nothing any more: "Bau-, Planungs-, Umwelt- und Verkehrsamt". */
    static final int FAR = 4;

    private final List<Word> waiting = new ArrayList<>();
    private String beginning = "";
    private Stretch begun = Stretch.NONE;
    private int waited;

    /** A word in lower case and where it stands. */
    record Word(String letters, int start, int end) {
        /** From this letter on; all of it where its letters were changed on the way. */
        private Stretch from(int letter) {
            return new Stretch(isAsWritten() ? start + letter : start, end);
        }

        private Stretch until(int letter) {
            return new Stretch(start, isAsWritten() ? start + letter : end);
        }

        boolean isAsWritten() {
            return end - start == letters.length();
        }
    }

    /**
     * A word that stands there in two pieces.
     *
     * @param own what the word itself has of it
     * @param rest what its neighbour has
     */
    record Completed(String word, Stretch own, Stretch rest) {}

    /**
     * The words that this one completes or is completed to.
     *
     * @param parts those of the word, none where it is no compound
     */
    List<Completed> complete(Word word, Surface.Held held, List<CompoundParts.Part> parts) {
        waited++;
        if (held == Surface.Held.END) {
            forgetWhatIsFar();
            waiting.add(word);
            waited = 0;
            return List.of();
        }
        if (held == Surface.Held.BEGINNING) {
            return beginning.isEmpty() || waited > FAR
                    ? List.of()
                    : List.of(new Completed(beginning + word.letters, word.from(0), begun));
        }
        forgetWhatIsFar();
        int head = parts.isEmpty() ? -1 : parts.getLast().start();
        if (head <= 0) {
            return List.of();
        }
        String end = word.letters.substring(head);
        List<Completed> completed = waiting.stream()
                .map(part -> new Completed(part.letters + end, word.from(head), part.from(0)))
                .toList();
        clear();
        beginning = word.letters.substring(0, head);
        begun = word.until(head);
        return completed;
    }

    private void forgetWhatIsFar() {
        if (waited > FAR) {
            clear();
        }
    }

    void clear() {
        waiting.clear();
        beginning = "";
        waited = 0;
    }
}
