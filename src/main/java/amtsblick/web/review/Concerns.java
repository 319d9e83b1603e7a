// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.config.ConfigError;
import amtsblick.web.address.AddressFields;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.site.Site;
import amtsblick.web.site.Team;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose business a headline is, and why: the rules are selections that the operator wrote down for each team. */
public final class Concerns {
    private final Site site;
    private final QueryParams params;

    public Concerns(Site site) {
        this.site = site;
        params = new QueryParams(KnownValues.of(site));
    }

    /** @throws ConfigError where a team's selection has a mistake */
    public void check() {
        for (Team team : site.teams()) {
            for (String text : team.selections()) {
                if (selection(text).isEmpty()) {
                    throw new ConfigError("teams.yaml: a selection of '" + team.name()
                            + "' has a mistake; open the page with ?" + text + " to see which");
                }
            }
        }
    }

    private Optional<Selection> selection(String text) {
        return params.read(AddressFields.of(text), site.settings().pageSize(), site.today())
                        instanceof QueryParams.Result.Valid valid
                ? Optional.of(valid.selection())
                : Optional.empty();
    }

    /** A sentence for each item that is somebody's business, by its id. */
    Map<String, String> of(Collection<String> ids, Reader reader) {
        Map<String, List<String>> sentences = new HashMap<>();
        for (Team team : site.teams()) {
            Map<String, List<String>> reasons = new HashMap<>();
            for (String text : team.selections()) {
                selection(text).ifPresent(selection -> {
                    Set<String> matching = site.finding().matching(selection.query(), ids);
                    matching.forEach(id ->
                            reasons.computeIfAbsent(id, _ -> new ArrayList<>()).add(Headings.of(selection, reader)));
                });
            }
            reasons.forEach((id, why) -> sentences
                    .computeIfAbsent(id, _ -> new ArrayList<>())
                    .add(reader.text("review.concerns", team.name(), String.join("; ", why))));
        }
        Map<String, String> joined = new HashMap<>();
        sentences.forEach((id, all) -> joined.put(id, String.join(" ", all)));
        return joined;
    }

    /** Where each team finds what is its business. */
    List<NamedLink> links(Reader reader) {
        List<NamedLink> links = new ArrayList<>();
        for (Team team : site.teams()) {
            for (String text : team.selections()) {
                selection(text)
                        .ifPresent(selection -> links.add(new NamedLink(
                                team.name() + ": " + Headings.of(selection, reader),
                                reader.href(ReviewPage.PATH, selection))));
            }
        }
        return links;
    }
}
