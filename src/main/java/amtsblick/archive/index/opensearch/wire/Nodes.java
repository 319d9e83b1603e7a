// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.wire;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The nodes of a server, any of which answers for all. One is asked until it fails, then the next: each process begins with another one, so that
 * they share the work. Safe for use by many threads.
 */
final class Nodes {
    private final List<Node> all;
    private final AtomicInteger current;

    /** A node, and whether it is left alone. */
    record Node(URI url, Circuit circuit) {}

    Nodes(List<URI> urls) {
        all = urls.stream().map(url -> new Node(url, new Circuit())).toList();
        current = new AtomicInteger(ThreadLocalRandom.current().nextInt(all.size()));
    }

    int size() {
        return all.size();
    }

    /**
     * The node to ask now.
     *
     * @throws IOException where all are left alone at present
     */
    Node next() throws IOException {
        int first = current.get();
        IOException why = new IOException("no node to ask");
        for (int i = 0; i < all.size(); i++) {
            Node node = all.get((first + i) % all.size());
            try {
                node.circuit().enter();
                return node;
            } catch (IOException e) {
                why = e;
            }
        }
        throw why;
    }

    /** Who asks next asks another one. */
    void failed(Node node, String why) {
        node.circuit().failed(why);
        int index = all.indexOf(node);
        current.compareAndSet(index, (index + 1) % all.size());
    }

    /** Why none is asked for the moment, where that is so. */
    Optional<String> trouble() {
        Optional<String> why = Optional.empty();
        for (Node node : all) {
            why = node.circuit().open();
            if (why.isEmpty()) {
                return why;
            }
        }
        return why;
    }
}
