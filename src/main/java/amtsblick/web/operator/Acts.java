// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.Correction;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.archive.oversight.Oversight;
import amtsblick.classify.label.Taxonomy;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.page.Asked;
import amtsblick.web.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does what a form asks for. Each act is an order to the archive, which writes it down with who gave it; what is said of it afterwards is
 * the end of a message's key.
 */
public final class Acts {
    /** What was said of an act before, and may stand in an address. */
    static final Set<String> SAID = Set.of(
            "visit", "mute", "unmute", "unfreeze", "correct", "remove", "busy", "off", "sound", "unknown", "wrong");

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final Set<RemarkCode> OTHER_HOUSES = Set.of(RemarkCode.MOVED_HOUSE, RemarkCode.OTHER_SUBJECT);
    private static final int LONGEST = 500;

    private final Site site;

    public Acts(Site site) {
        this.site = site;
    }

    /** An act on a source. */
    public String onSource(Asked form, Operator operator) {
        Optional<Source> source = site.sources().find(form.parameter("id")).map(site::ruled);
        if (source.isEmpty()) {
            return "unknown";
        }
        return switch (form.parameter("act")) {
            case "visit" -> visit(source.get(), operator);
            case "mute" -> order(new OperatorOrder.Mute(source.get().id(), true), operator);
            case "unmute" -> order(new OperatorOrder.Mute(source.get().id(), false), operator);
            case "unfreeze" -> unfreeze(source.get(), operator);
            default -> "wrong";
        };
    }

    private Oversight oversight() {
        return site.archive().oversight();
    }

    private String order(OperatorOrder order, Operator operator) {
        return oversight().carryOut(order, operator.name()) ? order.what() : "unknown";
    }

    private String visit(Source source, Operator operator) {
        return source.enabled() ? again(source, new OperatorOrder.VisitNow(source.id()), false, operator) : "off";
    }

    private String unfreeze(Source source, Operator operator) {
        Optional<Visit> frozen =
                site.schedule().visit(source.id()).filter(visit -> visit.outcome() == Visit.Outcome.FROZEN);
        if (frozen.isEmpty()) {
            return "sound";
        }
        Optional<String> house = frozen.get().remarks().stream()
                .filter(remark -> OTHER_HOUSES.contains(remark.code()))
                .map(Remark::arguments)
                .map(List::getFirst)
                .findFirst();
        return again(source, new OperatorOrder.Unfreeze(source.id(), house), true, operator);
    }

    /**
     * Has the source visited at once: it is claimed, so that nobody is visiting it, and given back as due.
     *
     * @param anew whether what was remembered of it is void
     */
    private String again(Source source, OperatorOrder order, boolean anew, Operator operator) {
        Instant now = site.clock().instant();
        Optional<Visit> last = site.schedule().claim(source.id(), now, MOMENT);
        if (last.isEmpty()) {
            return "busy";
        }
        oversight().carryOut(order, operator.name());
        Visit next = anew
                ? last.get().draft().anew(site.ruled(source).setup(), now).visit()
                : last.get().draft().due(now).visit();
        site.schedule().record(next, List.of());
        return order.what();
    }

    /** An act on an item. */
    public String onItem(Asked form, Operator operator) {
        String said = switch (form.parameter("act")) {
            case "correct" -> correct(form, operator);
            case "remove" ->
                order(new OperatorOrder.Remove(form.name(), said(form, "why").orElse("")), operator);
            default -> "wrong";
        };
        site.finding().refresh(); // who is told that it is done is to see it done
        return said;
    }

    private String correct(Asked form, Operator operator) {
        List<String> regions = listed(form, "region");
        List<String> topics = listed(form, "topic");
        Optional<String> kind = said(form, "kind");
        boolean known = site.regions().codes().containsAll(regions)
                && terms(site.taxonomy().topics()).containsAll(topics)
                && kind.stream().allMatch(terms(site.taxonomy().kinds())::contains);
        return known
                ? order(
                        new OperatorOrder.Correct(
                                form.name(),
                                new Correction(
                                        said(form, "title"),
                                        regions,
                                        List.of(),
                                        Optional.empty(),
                                        kind,
                                        topics,
                                        said(form, "why").orElse(""))),
                        operator)
                : "wrong";
    }

    private static Set<String> terms(List<Taxonomy.Term> terms) {
        return terms.stream().map(Taxonomy.Term::id).collect(Collectors.toSet());
    }

    private static List<String> listed(Asked form, String name) {
        return form.parameters().getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split("[,\\s]+")))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> said(Asked form, String name) {
        String line = form.parameter(name).replaceAll("\\p{C}", " ").strip();
        return Optional.of(line.substring(0, Math.min(line.length(), LONGEST))).filter(text -> !text.isEmpty());
    }
}
