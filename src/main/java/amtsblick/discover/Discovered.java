// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found out about an address.
 *
 * @param name what the site calls itself, empty where it does not say
 * @param language BCP 47, where it says so
 * @param finds the ways to read it, the best first
 * @param notes what was tried in vain and why, one line each
 */
public record Discovered(String name, Optional<String> language, List<Find> finds, List<String> notes) {
    /** Below this it is a guess that a person should look at. */
    public static final double SURE = 0.6;

    /**
     * A feed is made for machines and says exactly what is news, so it comes before a sitemap, and that before the page
     * itself, wherever it is sure enough.
     */
    private static final Comparator<Find> BEST = Comparator.comparing((Find find) -> find.confidence() < SURE)
            .thenComparing(
                    find -> find.confidence() < SURE ? 0 : find.reading().kind().ordinal())
            .thenComparing(Comparator.comparingDouble(Find::confidence).reversed());

    public Discovered {
        finds = finds.stream().sorted(BEST).toList();
        notes = List.copyOf(notes);
    }

    /** The way to read it that can be taken without asking a person. */
    public Optional<Find> sure() {
        return best().filter(find -> find.confidence() >= SURE);
    }

    /** Why there is none, in one line for the operator. */
    public String doubt() {
        List<String> said = new ArrayList<>(notes);
        best().ifPresent(find -> said.addFirst(String.format(
                Locale.ROOT,
                "only a guess (confidence %.2f): %d headlines as %s; if they are right, say kind: %s",
                find.confidence(),
                find.headlines().headlines().size(),
                find.reading().kind().id(),
                find.reading().kind().id())));
        return said.isEmpty() ? "neither feed nor news sitemap nor dated headlines" : String.join("; ", said);
    }

    /** The likeliest way to read it, where there is any. */
    public Optional<Find> best() {
        return finds.stream().findFirst();
    }
}
