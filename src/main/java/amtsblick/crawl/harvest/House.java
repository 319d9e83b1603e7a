// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.language.Tongue;
import amtsblick.news.Headline;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Harvest;
import amtsblick.source.Source;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a source still lives where we think it does: lapsed domains of ministries are bought by others, who leave redirects and feeds
 * as they were. Its house is the registered domain of its address, that of its homepage, and the one the operator names as {@code
 * movedTo}; for a source that was found out, the one it was found at first. A feed that suddenly speaks another language is taken for
 * somebody else's too, and so is one that has none of its former words: see {@code Subject}.
 *
 * @param before what it has given so far
 */
public record House(Source source, Harvest before) {
    /** Of fewer headlines nothing can be told. */
    private static final int ENOUGH = 5;

    /** The registered domain of an address. */
    public static String of(URI address) {
        return Owner.of(address);
    }

    /** How many of these headlines are in the source's language, as far as that can be told. */
    public static int spoken(Source source, List<Headline> headlines) {
        return Tongue.of(source.language())
                .map(tongue -> (int) headlines.stream()
                        .filter(headline -> tongue.isIn(text(headline)))
                        .count())
                .orElse(headlines.size());
    }

    private static String text(Headline headline) {
        return headline.fullTitle() + ' ' + headline.teaser();
    }

    /** Whether a link lies on the source's own site, as its entry tells. */
    public static boolean owns(Source source, URI link) {
        return sites(source).contains(Owner.of(link));
    }

    /** The registered domains that its entry names. */
    static Set<String> sites(Source source) {
        Set<String> sites = new HashSet<>(Set.of(Owner.of(source.address())));
        sites.add(Owner.of(source.homepage()));
        source.movedTo().map(house -> Owner.of(URI.create("https://" + house))).ifPresent(sites::add);
        return sites;
    }

    public boolean isAt(URI address) {
        String owner = Owner.of(address);
        return sites(source).contains(owner) || isWhereItWasFound(owner);
    }

    private boolean isWhereItWasFound(String owner) {
        return source.kind().reader().foundOutFirst()
                && (before.house().isEmpty() || before.house().equals(owner));
    }

    /** What is wrong with going to this address for good, if something is. */
    public Optional<Remark> strange(Optional<URI> address) {
        return address.filter(there -> !isAt(there))
                .map(there -> Remark.of(RemarkCode.MOVED_HOUSE, Owner.of(there), Owner.of(source.address())));
    }

    /** What is wrong with these headlines, if something is: most were in the source's language, hardly any is now. */
    Optional<Remark> strange(List<Headline> headlines) {
        int found = headlines.size();
        boolean were = before.found() >= ENOUGH && before.spoken() * 2 >= before.found();
        if (!were || found < ENOUGH) {
            return Optional.empty();
        }
        int spoken = spoken(source, headlines);
        return spoken * 10 <= found
                ? Optional.of(Remark.of(RemarkCode.OTHER_LANGUAGE, source.language(), spoken, found))
                : Optional.empty();
    }
}
