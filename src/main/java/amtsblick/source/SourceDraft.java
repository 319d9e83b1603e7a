// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.config.Secret;
import amtsblick.news.Rights;
import amtsblick.news.label.Level;
import amtsblick.parse.listing.Selectors;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A source in the making: what is not said has the default that {@code sources.yaml} names. For one thread. */
public final class SourceDraft {
    private final String id;
    private final URI address;
    private final SourceKind kind;
    private String name;
    private URI homepage;
    private String region = "DE";
    private Optional<Level> level = Optional.empty();
    private String language = "de";
    private Rights rights = Rights.SNIPPET;
    private Optional<String> topicFilter = Optional.empty();
    private Optional<Duration> interval = Optional.empty();
    private Optional<Selectors> selectors = Optional.empty();
    private Articles articles = Articles.MISSING;
    private boolean recheck = true;
    private boolean enabled = true;
    private Optional<String> robotsOverride = Optional.empty();
    private boolean privateAllowed;
    private Optional<String> movedTo = Optional.empty();
    private Map<String, Secret> headers = Map.of();
    private String evidence = "";
    private Optional<LocalDate> verified = Optional.empty();

    SourceDraft(String id, URI address, SourceKind kind) {
        this.id = id;
        this.address = address;
        this.kind = kind;
        name = id;
        homepage = address.resolve("/");
    }

    public SourceDraft name(String value) {
        name = value;
        return this;
    }

    public SourceDraft homepage(URI value) {
        homepage = value;
        return this;
    }

    public SourceDraft region(String value) {
        region = value;
        return this;
    }

    public SourceDraft level(Optional<Level> value) {
        level = value;
        return this;
    }

    public SourceDraft language(String value) {
        language = value;
        return this;
    }

    public SourceDraft rights(Rights value) {
        rights = value;
        return this;
    }

    public SourceDraft topicFilter(Optional<String> value) {
        topicFilter = value;
        return this;
    }

    public SourceDraft interval(Optional<Duration> value) {
        interval = value;
        return this;
    }

    public SourceDraft selectors(Optional<Selectors> value) {
        selectors = value;
        return this;
    }

    public SourceDraft articles(Articles value) {
        articles = value;
        return this;
    }

    public SourceDraft recheck(boolean value) {
        recheck = value;
        return this;
    }

    public SourceDraft enabled(boolean value) {
        enabled = value;
        return this;
    }

    public SourceDraft robotsOverride(Optional<String> value) {
        robotsOverride = value;
        return this;
    }

    public SourceDraft privateAllowed(boolean value) {
        privateAllowed = value;
        return this;
    }

    public SourceDraft movedTo(Optional<String> value) {
        movedTo = value;
        return this;
    }

    public SourceDraft headers(Map<String, Secret> value) {
        headers = Map.copyOf(value);
        return this;
    }

    public SourceDraft evidence(String value) {
        evidence = value;
        return this;
    }

    public SourceDraft verified(Optional<LocalDate> value) {
        verified = value;
        return this;
    }

    /** The source that was drafted. */
    public Source source() {
        return new Source(
                id,
                name,
                address,
                homepage,
                kind,
                region,
                level,
                language,
                rights,
                topicFilter,
                interval,
                selectors,
                articles,
                recheck,
                enabled,
                robotsOverride,
                privateAllowed,
                movedTo,
                headers,
                evidence,
                verified);
    }
}
