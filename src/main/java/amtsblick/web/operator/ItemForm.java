// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.classify.label.Taxonomy.Term;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Labels;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Choice;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Frames;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on which an item is corrected or removed. */
public final class ItemForm {
    /** Where it lies, before the id; acts on the item are sent there, too. */
    public static final String PATH = OverviewPage.PATH + "/meldung/";

    private static final Pattern ID = Pattern.compile("(?:.*/item/)?([A-Za-z0-9_-]+)(?:[.?#].*)?");

    private final Site site;
    private final Frames frames;
    private final Problems problems;
    private final FormSeal seal;
    private final Acts acts;

    public ItemForm(Site site, Frames frames, Problems problems, FormSeal seal, Acts acts) {
        this.acts = acts;
        this.site = site;
        this.frames = frames;
        this.problems = problems;
        this.seal = seal;
    }

    /**
     * What is shown.
     *
     * @param entry what stands in the fields
     * @param now how it is labelled at present
     * @param became what became of an act that was not done, nothing where none was asked for
     */
    public record View(
            Frame frame,
            NewsItem item,
            String action,
            String seal,
            ItemEntry entry,
            String now,
            List<Choice> levels,
            List<Choice> kinds,
            List<Choice> topics,
            List<Choice> facts,
            Optional<Acts.OnItem> became) {
        /** The ids of what is typed by name, beside the regions. */
        public List<String> names() {
            return List.of(Dimension.PLACE.id(), Dimension.BODY.id());
        }

        /** What is wrong, empty where nothing is. */
        public String wrong() {
            return became.orElse(null) instanceof Acts.OnItem.Wrong wrong ? wrong.sentence() : "";
        }

        /** Whether it is wrong with this field. */
        public boolean isWrong(String field) {
            return became.orElse(null) instanceof Acts.OnItem.Wrong wrong
                    && wrong.field().equals(field);
        }

        /** Whether a removal is to be confirmed. */
        public boolean isUnsure() {
            return became.orElse(null) instanceof Acts.OnItem.Unsure;
        }
    }

    /** Where an item's form lies, given its id or its address; empty where it is neither. */
    public static Optional<String> path(String asked) {
        Matcher id = ID.matcher(asked.strip());
        return id.matches() ? Optional.of(PATH + id.group(1)) : Optional.empty();
    }

    public Response of(Asked asked, Operator operator) {
        return page(asked, operator, Optional.empty());
    }

    /** What a form asks for is done, or it is said why it was not. */
    public Response taken(Asked form, Operator operator) {
        Acts.OnItem became = acts.onItem(form, operator);
        return became instanceof Acts.OnItem.Done(String said)
                ? OverviewPage.next(form, OverviewPage.PATH + "?done=" + said)
                : page(form, operator, Optional.of(became));
    }

    private Response page(Asked asked, Operator operator, Optional<Acts.OnItem> became) {
        Optional<NewsItem> item = site.archive().items().get(asked.name());
        if (item.isEmpty()) {
            return problems.noItem(asked, site.archive().oversight().removed(asked.name()));
        }
        String action = PATH + item.get().id();
        Frame frame = frames.page(action, asked.reader().text("operator.item"), asked.reader());
        ItemEntry entry = entry(asked, became.isPresent());
        View view = new View(
                frame,
                item.get(),
                action,
                seal.of(operator, action, site.today()),
                entry,
                now(item.get().labels(), asked.reader()),
                choices(Dimension.LEVEL, entry, asked.reader()),
                choices(site.taxonomy().kinds(), entry.chosen(Dimension.KIND), frame),
                choices(site.taxonomy().topics(), entry.chosen(Dimension.TOPIC), frame),
                choices(Dimension.FACT, entry, asked.reader()),
                became);
        return Response.html(view.wrong().isEmpty() ? 200 : 400, Renderer.render("operatoritem", view));
    }

    private ItemEntry entry(Asked asked, boolean typed) {
        if (typed && asked.parameter("act").equals("correct")) {
            return ItemEntry.of(asked);
        }
        ItemEntry set = ItemEntry.of(site.archive().oversight().correction(asked.name()));
        return typed ? set.removing(asked) : set;
    }

    private static String now(Labels labels, Reader reader) {
        Stream<String> facts = labels.facts().kinds().stream().map(Facts.Kind::id);
        return Stream.of(
                        names(Dimension.REGION, labels.regionCodes().stream(), reader),
                        labels.placeNames().stream(),
                        names(Dimension.LEVEL, Stream.of(labels.level().value()), reader),
                        names(Dimension.KIND, Stream.of(labels.kind().value()), reader),
                        names(Dimension.TOPIC, labels.topicIds().stream(), reader),
                        labels.bodyNames().stream(),
                        names(Dimension.FACT, facts, reader))
                .flatMap(names -> names)
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> names(Dimension dimension, Stream<String> ids, Reader reader) {
        return ids.map(id -> reader.name(dimension, id));
    }

    private static List<Choice> choices(Dimension dimension, ItemEntry entry, Reader reader) {
        return dimension.all().stream()
                .map(id -> new Choice(
                        id, reader.name(dimension, id), entry.chosen(dimension).contains(id)))
                .toList();
    }

    private static List<Choice> choices(List<Term> terms, List<String> chosen, Frame frame) {
        return terms.stream()
                .map(term -> new Choice(term.id(), term.label(frame.lang().locale()), chosen.contains(term.id())))
                .toList();
    }
}
