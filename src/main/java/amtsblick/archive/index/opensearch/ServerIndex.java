// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Changes;
import amtsblick.archive.Finding;
import amtsblick.archive.Items;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.CatchUp;
import amtsblick.archive.index.follow.DerivedIndex;
import amtsblick.archive.index.follow.Eagerness;
import amtsblick.archive.index.follow.IndexForReading;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.opensearch.dsl.DocumentJson;
import amtsblick.archive.index.opensearch.wire.Wire;
import amtsblick.archive.server.IndexServer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The index on an OpenSearch server: follows the store, shows what is durable, and is made anew where it is missing or told to. */
public final class ServerIndex implements DerivedIndex {
    private final Wire wire;
    private final ServerFollower follower;
    private final Finding finding;

    private ServerIndex(Wire wire, ServerFollower follower, Finding finding) {
        this.wire = wire;
        this.follower = follower;
        this.finding = finding;
    }

    /**
     * Begins to follow; where the server is away, it is said and tried again.
     *
     * @param installation names the store that it follows
     */
    public static ServerIndex open(
            IndexServer server, WordAnalysis words, String installation, Items items, Changes changes, Eagerness pace) {
        Wire wire = new Wire(server);
        Position empty = Position.empty(words, installation);
        ServerIndexes indexes = new ServerIndexes(wire, server.prefix(), empty);
        ServerFollower follower = new ServerFollower(
                wire, indexes, new CatchUp(items, changes), changes, new DocumentJson(words), empty, pace);
        follower.start();
        ServerSearch search = new ServerSearch(words);
        return new ServerIndex(
                wire,
                follower,
                new ServerFinding(wire, indexes.alias(), search, words.filterNames(), follower.index()));
    }

    /** The same for looking alone, beside nodes that write. */
    public static IndexForReading openForReading(IndexServer server, WordAnalysis words, String installation) {
        Wire wire = new Wire(server);
        ServerIndexes indexes = new ServerIndexes(wire, server.prefix(), Position.empty(words, installation));
        try {
            Position position = indexes.position();
            ServerFinding.Following still = new ServerFinding.Following() {
                @Override
                public String generation() {
                    return position.name();
                }

                @Override
                public void refresh() {
                    // shows what the nodes have written
                }
            };
            ServerSearch search = new ServerSearch(words);
            Finding finding = new ServerFinding(wire, indexes.alias(), search, words.filterNames(), still);
            return new Looking(wire, finding, position);
        } catch (IOException e) {
            wire.close();
            throw new ArchiveException("the search index cannot be opened: " + e.getMessage(), e);
        }
    }

    private record Looking(Wire wire, Finding finding, Position position) implements IndexForReading {
        @Override
        public Optional<String> damage() {
            return Optional.empty(); // the server sees to its files
        }

        @Override
        public long number() {
            return position.number();
        }

        @Override
        public void close() {
            wire.close();
        }
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Optional<String> trouble() {
        return wire.trouble().or(follower::trouble);
    }

    @Override
    public Optional<String> building() {
        return follower.index().building();
    }

    @Override
    public void rebuild(LongConsumer progress) {
        try {
            follower.index().rebuild(progress);
        } catch (IOException e) {
            throw new ArchiveException("the search index cannot be built: " + e.getMessage(), e);
        }
    }

    /** Empty: the server sees to its files. */
    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public void close() {
        follower.close();
        wire.close();
    }
}
