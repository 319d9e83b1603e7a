// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import amtsblick.web.item.StoryRows;
import amtsblick.web.item.StoryView;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Head;
import amtsblick.web.page.LinkedData;
import amtsblick.web.page.SinceThen;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of a dossier.
 *
 * @param crumbs what it lies in, the outermost first
 * @param heading its name
 * @param lead what it is, in a sentence made of facts
 * @param actions where to go on from here
 * @param remember its news from now on, to be bookmarked
 * @param curve the last twelve months, where there is enough news for one
 * @param lands which Land had news when, of what can be followed month by month
 * @param cut whether a search for what is shown was stopped before its end
 * @param spells the newest items; of what can be followed month by month, in months
 * @param all its headlines, with all the filters; in words how many
 * @param wider what a place lies in, the nearest first
 * @param namesakes other places of the same name
 * @param map where a Land lies
 * @param beside what lies beside it
 * @param quality how well was recognised what it is about
 */
public record DossierView(
        Frame frame,
        List<NamedLink> crumbs,
        String heading,
        String lead,
        List<NamedLink> actions,
        NamedLink remember,
        Optional<MonthCurve> curve,
        Optional<LandMonths> lands,
        boolean cut,
        List<Spell> spells,
        NamedLink all,
        List<NamedLink> wider,
        List<NamedLink> namesakes,
        Optional<LandMap> map,
        List<Beside> beside,
        List<String> quality) {

    /** Items of a month, or the newest of all. */
    public record Spell(String title, List<Entry> entries) {}

    /**
     * What the archive gave for it.
     *
     * @param stories the stories of the page's items by id, the most original item of each first
     * @param months how many items each region has in each month, none for what is not followed by them; empty where counting was
     *     stopped before its end
     * @param bordering the codes of the regions around it
     * @param like the area of the municipalities like it
     */
    record Found(
            Dossier dossier,
            NewsPage page,
            Map<String, List<NewsItem>> stories,
            Optional<Map<YearMonth, Map<String, Long>>> months,
            List<String> bordering,
            Optional<String> like,
            List<String> quality) {
        /** Whether nothing was left out because a search was stopped early. */
        boolean isWhole() {
            return page.isWhole() && months.isPresent();
        }
    }

    static DossierView of(Found found, Dossiers dossiers, LocalDate today, Instant now, Frame plain) {
        Reader reader = plain.reader();
        Dossier dossier = found.dossier();
        List<Dossier> above = dossier.locality().isPresent() ? dossiers.above(dossier) : List.of();
        String name = reader.name(dossier.dimension(), dossier.value());
        String lead = new Lead(reader, today).of(dossier, above, found.page());
        return new DossierView(
                plain.saying(Head.of(name + ". " + lead)
                        .with(LinkedData.list(name, items(found), reader))
                        .counting(found.page().facets())),
                crumbs(dossier, above, reader),
                name,
                lead,
                actions(dossier, reader),
                SinceThen.fromNowOn("/", dossier.selection(), now, reader),
                MonthCurve.of(found.page(), dossier.selection(), today, reader),
                found.months().flatMap(counts -> LandMonths.of(counts, dossier.selection(), dossiers, reader)),
                !found.isWhole(),
                spells(found, reader),
                new NamedLink(all(found.page().total(), name, reader), reader.href("/", dossier.selection())),
                above.stream().map(wider -> link(wider, reader)).toList(),
                namesakes(dossier, dossiers, reader),
                map(found, dossiers, reader),
                Beside.of(found, dossiers, reader),
                found.quality());
    }

    private static List<NewsItem> items(Found found) {
        return found.page().hits().stream().map(Hit::item).toList();
    }

    /** "Meldungen › Nordrhein-Westfalen › Kreis Borken" */
    private static List<NamedLink> crumbs(Dossier dossier, List<Dossier> above, Reader reader) {
        List<NamedLink> crumbs = new ArrayList<>();
        crumbs.add(new NamedLink(reader.text("nav.headlines"), reader.href("/")));
        if (above.isEmpty()) {
            Dossier.index(dossier.dimension())
                    .ifPresent(index -> crumbs.add(new NamedLink(
                            reader.text("index." + dossier.dimension().id()), reader.href(index))));
        }
        for (Dossier wider : above.reversed()) {
            crumbs.add(link(wider, reader));
        }
        return crumbs;
    }

    private static NamedLink link(Dossier dossier, Reader reader) {
        return new NamedLink(reader.name(dossier.dimension(), dossier.value()), reader.href(dossier.path()));
    }

    private static List<NamedLink> actions(Dossier dossier, Reader reader) {
        List<NamedLink> actions = new ArrayList<>();
        actions.add(new NamedLink(reader.text("dossier.filter"), reader.href("/", dossier.selection())));
        dossier.comparison()
                .ifPresent(path -> actions.add(new NamedLink(reader.text("dossier.compare"), reader.href(path))));
        if (dossier.dimension() == Dimension.SOURCE) {
            actions.add(new NamedLink(reader.text("dossier.source"), reader.href("/sources/" + dossier.value())));
        }
        return actions;
    }

    private static String all(long total, String name, Reader reader) {
        return total == 0 ? "" : reader.m().count("dossier.all", total, name);
    }

    private static List<Spell> spells(Found found, Reader reader) {
        boolean monthly = DossierPage.isFollowed(found.dossier().dimension());
        Map<String, List<Entry>> spells = new LinkedHashMap<>();
        for (Hit hit : StoryRows.of(found.page(), found.stories())) {
            String title = monthly ? month(hit.item(), reader) : reader.text("dossier.newest.heading");
            List<NewsItem> story = StoryView.of(hit.item(), found.stories());
            Entry entry = Entries.dated(hit, reader).with(StoryView.others(story, hit.item(), reader));
            spells.computeIfAbsent(title, _ -> new ArrayList<>()).add(entry);
        }
        return spells.entrySet().stream()
                .map(spell -> new Spell(spell.getKey(), spell.getValue()))
                .toList();
    }

    private static String month(NewsItem item, Reader reader) {
        return item.undated()
                ? reader.text("item.undated")
                : MonthCurve.name(YearMonth.from(item.sortDate().day()), reader);
    }

    private static List<NamedLink> namesakes(Dossier dossier, Dossiers dossiers, Reader reader) {
        return dossier.locality().isEmpty()
                ? List.of()
                : dossiers.namesakes(dossier).stream()
                        .map(other -> new NamedLink(
                                other.value() + ", " + Option.whereabouts(other, dossiers, reader),
                                reader.href(other.path())))
                        .toList();
    }

    private static Optional<LandMap> map(Found found, Dossiers dossiers, Reader reader) {
        boolean land = LandMap.states(dossiers).contains(found.dossier());
        return land
                ? Optional.of(LandMap.of(
                        found.page().facets().of(Dimension.REGION),
                        found.dossier().value(),
                        dossiers,
                        reader))
                : Optional.empty();
    }
}
