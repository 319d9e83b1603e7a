// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import amtsblick.classify.gazetteer.Publisher;
import amtsblick.discover.Discovered;
import amtsblick.discover.Find;
import amtsblick.news.label.Level;
import amtsblick.source.Opml.Subscription;
import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** An entry for {@code sources.yaml}, to be pasted there. */
final class SourceEntry {
    private static final int LONGEST_ID = 40;

    private SourceEntry() {}

    /**
     * The entry of what was found.
     *
     * @param asked the address the operator gave
     * @param publisher what the host says about region and level
     */
    static String of(Discovered discovered, Find find, URI asked, Publisher publisher, boolean privateAllowed) {
        String name = discovered.name().isEmpty() ? publisher.host() : discovered.name();
        String evidence = String.format(Locale.ROOT, "found by sources discover, confidence %.2f", find.confidence());
        return head(id(publisher), name, find.reading().address(), asked.resolve("/"))
                + line("kind", find.reading().kind().id())
                + where(publisher)
                + line("language", discovered.language().orElse("de"))
                + (privateAllowed ? line("privateAllowed", "true") : "")
                + line("evidence", evidence);
    }

    /**
     * The entry of a feed reader's subscription, to be found out about at the first visit.
     *
     * @param taken ids that are taken; the new one is added
     */
    static String of(Subscription subscription, Publisher publisher, Set<String> taken) {
        String id = id(publisher);
        for (int i = 2; !taken.add(id); i++) {
            id = id(publisher) + "-" + i;
        }
        URI homepage =
                subscription.homepage().orElseGet(() -> subscription.feed().resolve("/"));
        return head(id, subscription.title(), subscription.feed(), homepage)
                + line("kind", "auto")
                + where(publisher)
                + line("evidence", "imported from a subscription list");
    }

    private static String head(String id, String name, URI address, URI homepage) {
        return "  - id:       " + id + "\n" + line("name", quoted(name)) + line("address", address.toString())
                + line("homepage", homepage.toString());
    }

    private static String where(Publisher publisher) {
        return line("region", publisher.region())
                + line("level", publisher.level().map(Level::id).orElse("press"))
                + line("rights", "snippet");
    }

    private static String line(String key, String value) {
        return "    " + key + ":" + " ".repeat(Math.max(1, 9 - key.length())) + value + "\n";
    }

    /** {@code stmd-bayern} of {@code stmd.bayern.de}. */
    private static String id(Publisher publisher) {
        String bare = publisher.host().replaceFirst("\\.[a-z]+$", "");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "source" : plain;
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    }

    /** Safe in YAML whatever stands in it. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
