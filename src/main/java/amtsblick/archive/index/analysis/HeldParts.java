// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Completes words of which a part stands at a neighbour only: the "Bauamt" in "Bau- und Umweltamt", the "Jugendstellen" in "Jugendämter
 * und -stellen". Told of each word in turn.
 */
final class HeldParts {
    /** So many words on, the part belongs to nothing any more: "Bau-, Planungs-, Umwelt- und Verkehrsamt". */
    private static final int FAR = 4;

    private final List<String> waiting = new ArrayList<>();
    private String beginning = "";
    private int waited;

    /**
     * The words that this one completes or is completed to, in lower case.
     *
     * @param parts those of the word, none where it is no compound
     */
    List<String> complete(String word, Surface.Held held, List<CompoundParts.Part> parts) {
        waited++;
        if (held == Surface.Held.END) {
            forgetWhatIsFar();
            waiting.add(word);
            waited = 0;
            return List.of();
        }
        if (held == Surface.Held.BEGINNING) {
            return beginning.isEmpty() || waited > FAR ? List.of() : List.of(beginning + word);
        }
        forgetWhatIsFar();
        int head = parts.isEmpty() ? -1 : parts.getLast().start();
        if (head <= 0) {
            return List.of();
        }
        List<String> completed =
                waiting.stream().map(part -> part + word.substring(head)).toList();
        clear();
        beginning = word.substring(0, head);
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
