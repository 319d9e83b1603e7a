// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.Correction;
import amtsblick.classify.label.Taxonomy.Term;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Labels;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
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

    public ItemForm(Site site, Frames frames, Problems problems, FormSeal seal) {
        this.site = site;
        this.frames = frames;
        this.problems = problems;
        this.seal = seal;
    }

    /**
     * What is shown.
     *
     * @param title set by hand before, empty where none was
     * @param regions codes that were set by hand before
     * @param now how it is labelled at present
     */
    public record View(
            Frame frame,
            NewsItem item,
            String action,
            String seal,
            String title,
            String regions,
            String now,
            List<Choice> kinds,
            List<Choice> topics) {}

    /** A value and whether it is labelled so. */
    public record Choice(String value, String name, boolean chosen) {}

    /** Where an item's form lies, given its id or its address; empty where it is neither. */
    public static Optional<String> path(String asked) {
        Matcher id = ID.matcher(asked.strip());
        return id.matches() ? Optional.of(PATH + id.group(1)) : Optional.empty();
    }

    public Response of(Asked asked, Operator operator) {
        Optional<NewsItem> item = site.archive().items().get(asked.name());
        if (item.isEmpty()) {
            return problems.noItem(asked, site.archive().oversight().removed(asked.name()));
        }
        Optional<Correction> set =
                site.archive().oversight().correction(item.get().id());
        String action = PATH + item.get().id();
        Frame frame = frames.page(action, asked.reader().text("operator.item"), asked.reader());
        View view = new View(
                frame,
                item.get(),
                action,
                seal.of(operator, action, site.today()),
                set.flatMap(Correction::title).orElse(""),
                String.join(", ", set.map(Correction::regions).orElse(List.of())),
                now(item.get().labels(), asked.reader()),
                choices(
                        site.taxonomy().kinds(),
                        set.flatMap(Correction::kind).stream().toList(),
                        frame),
                choices(site.taxonomy().topics(), set.map(Correction::topics).orElse(List.of()), frame));
        return Response.html(200, Renderer.render("operatoritem", view));
    }

    private static String now(Labels labels, Reader reader) {
        Stream<String> regions = labels.regionCodes().stream().map(code -> reader.name(Dimension.REGION, code));
        Stream<String> topics = labels.topics().stream().map(topic -> reader.name(Dimension.TOPIC, topic.value()));
        String kind = reader.name(Dimension.KIND, labels.kind().value());
        return Stream.of(regions, Stream.of(kind), topics)
                .flatMap(names -> names)
                .collect(Collectors.joining(" · "));
    }

    private static List<Choice> choices(List<Term> terms, List<String> chosen, Frame frame) {
        return terms.stream()
                .map(term -> new Choice(term.id(), term.label(frame.lang().locale()), chosen.contains(term.id())))
                .toList();
    }
}
