// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a page as a reader sees them: each block is one, whatever breaks the source has. */
final class Lines {
    private Lines() {}

    static List<String> of(Element element) {
        StringBuilder lines = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    lines.append(text.text());
                } else {
                    breakAround(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                breakAround(node);
            }

            private void breakAround(Node node) {
                if (node instanceof Element inner
                        && (inner.isBlock() || inner.normalName().equals("br"))) {
                    lines.append('\n');
                }
            }
        });
        return lines.toString()
                .lines()
                .map(line -> line.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
