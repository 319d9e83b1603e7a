// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.archive.Kin;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage.Hit;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.States;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page about one item.
 *
 * @param id of the item
 * @param entry the item as in a list
 * @param where its places and regions, each a link to the page about it
 * @param kind likewise; empty for "other"
 * @param published when the source says it was published, in words; says so where it does not
 * @param redated the other day that the source prints now, in words; empty for most
 * @param firstSeen when we saw it first, in words
 * @param said who acts, and what it says in days, sums and names
 * @param labels what we understood, with reasons
 * @param source our page about the source, by the name it had when it said this
 * @param versions earlier versions of the headline, newest first
 * @param matter what came before and after it in the same matter
 * @param related items that read most like it
 * @param from the selection that it was opened from
 * @param withdrawn since when it is not there any more, in words; empty for most
 * @param changed likewise when it was changed
 * @param cite it as a sentence
 * @param share a mail that tells of it
 * @param correct a mail that says what is wrong with its labels, empty where the operator has no address
 */
public record ItemView(
        Frame frame,
        String id,
        Entry entry,
        List<NamedLink> where,
        Optional<NamedLink> kind,
        String published,
        String redated,
        String firstSeen,
        List<SaidFact> said,
        List<ExplainedLabel> labels,
        NamedLink source,
        List<EarlierVersion> versions,
        Matters matter,
        List<Related> related,
        From from,
        String withdrawn,
        String changed,
        String cite,
        String share,
        String correct) {

    /**
     * An item that reads like this one.
     *
     * @param reason what both have in common, in words, empty where they only read alike
     */
    public record Related(Entry entry, String reason) {}

    /**
     * The selection that it was opened from.
     *
     * @param list the selection
     */
    public record From(NamedLink list, Neighbours neighbours) {
        /** Whether there is anything before or behind it. */
        public boolean isBetween() {
            return neighbours.isThere();
        }

        static From of(Selection selection, Neighbours neighbours, Reader reader) {
            String name = selection.query().isFiltered()
                    ? reader.text("item.from", Headings.of(selection, reader))
                    : reader.text("item.back");
            return new From(new NamedLink(name, reader.href("/", selection)), neighbours);
        }
    }

    /** Where a press review begins with it. */
    public String review() {
        String named =
                frame.reader().named().map(lang -> "&lang=" + lang.code()).orElse("");
        return "/presseschau?item=" + id + named;
    }

    /** @param story its items, the most original first; only the item where nobody else reports it */
    static ItemView of(
            NewsItem item,
            List<NewsItem> story,
            Matters matter,
            List<Kin> related,
            From from,
            Citation citation,
            Dossiers dossiers,
            Frame frame,
            LocalDate today) {
        Reader reader = frame.reader();
        LabelLinks links = new LabelLinks(item, dossiers, reader);
        Entry entry = entry(item, reader).with(StoryView.others(story, item, reader));
        return new ItemView(
                frame,
                item.id(),
                entry,
                Entries.where(item, links::of),
                entry.kind()
                        .map(kind -> new NamedLink(
                                kind.name(),
                                links.of(Dimension.KIND, item.labels().kind().value())
                                        .href())),
                published(item, reader),
                item.state()
                        .redated()
                        .map(date -> Times.date(date.day(), reader.lang()))
                        .orElse(""),
                item.undated() ? reader.text("item.seen.before") : Times.moment(item.firstSeen(), reader.lang()),
                SaidFact.all(item, links, today),
                ExplainedLabel.all(item, links),
                new NamedLink(
                        item.sourceName(),
                        links.of(Dimension.SOURCE, item.source()).href()),
                EarlierVersion.all(item, reader),
                matter,
                related.stream().map(other -> related(other, reader)).toList(),
                from,
                item.state()
                        .withdrawn()
                        .map(since -> reader.text("item.note.withdrawn.text", Times.moment(since, reader.lang())))
                        .orElse(""),
                item.state()
                        .changed()
                        .map(at -> reader.text("item.note.changed.text", Times.moment(at, reader.lang())))
                        .orElse(""),
                citation.sentence(reader),
                Mail.to(
                        "",
                        States.title(item, reader),
                        citation.author() + ": " + citation.title() + "\n" + citation.url() + "\n\n"
                                + citation.found()),
                correction(item, links, citation, frame));
    }

    private static Related related(Kin kin, Reader reader) {
        List<String> shared = Kinship.of(kin, reader);
        return new Related(
                entry(kin.item(), reader),
                shared.isEmpty() ? "" : reader.text("item.shared", String.join(", ", shared)));
    }

    private static String correction(NewsItem item, LabelLinks links, Citation citation, Frame frame) {
        String address = frame.settings().operator().email();
        StringBuilder labels = new StringBuilder();
        ExplainedLabel.all(item, links)
                .forEach(label -> labels.append(label.dimension())
                        .append(": ")
                        .append(label.label().name())
                        .append('\n'));
        return address.isEmpty()
                ? ""
                : Mail.to(
                        address,
                        frame.text("item.wrong.subject", item.id()),
                        frame.text("item.wrong.body", citation.title(), citation.found(), labels.toString()));
    }

    private static Entry entry(NewsItem item, Reader reader) {
        return Entries.dated(new Hit(item, List.of(), List.of()), reader);
    }

    private static String published(NewsItem item, Reader reader) {
        return item.headline()
                .date()
                .map(date -> date.instant()
                        .map(instant -> Times.moment(instant, reader.lang()))
                        .orElseGet(() -> Times.date(date.day(), reader.lang())))
                .orElseGet(() -> reader.text("item.undated"));
    }
}
