// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The child elements of an element by name, looked through once: a selector looks through all its descendants each time. Names are in
 * lower case, {@code dc:date}; capitals in the feed do not matter. What Media RSS groups counts as if it stood alone.
 */
public final class Children {
    private final Element parent;
    private final List<Element> all;
    private final Map<String, List<Element>> byName = new HashMap<>();

    Children(Element parent) {
        this.parent = parent;
        all = Stream.concat(
                        parent.children().stream(),
                        parent.children().stream()
                                .filter(child -> child.normalName().equals("media:group"))
                                .flatMap(group -> group.children().stream()))
                .toList();
        for (Element child : all) {
            byName.computeIfAbsent(child.normalName(), name -> new ArrayList<>(1))
                    .add(child);
        }
    }

    public Element parent() {
        return parent;
    }

    @Nullable
    Element first(String name) {
        List<Element> named = byName.get(name);
        return named == null ? null : named.getFirst();
    }

    @Nullable
    Element last(String name) {
        List<Element> named = byName.get(name);
        return named == null ? null : named.getLast();
    }

    /** Those with any of the names, in the document's order. */
    Stream<Element> named(String... names) {
        if (Arrays.stream(names).noneMatch(byName::containsKey)) {
            return Stream.empty();
        }
        List<String> wanted = List.of(names);
        return all.stream().filter(child -> wanted.contains(child.normalName()));
    }
}
