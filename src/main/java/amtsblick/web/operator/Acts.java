// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.Correction;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.archive.oversight.Oversight;
import amtsblick.news.Dimension;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Asked;
import amtsblick.web.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** What became of an act on an item. */
    public sealed interface OnItem {
        /** It was done, or cannot be; {@code said} is the end of a message's key. */
        record Done(String said) implements OnItem {}

        /** Nothing was done: a field of the form is wrong, which a sentence says. */
        record Wrong(String field, String sentence) implements OnItem {}

        /** Nothing was done: it cannot be undone, so it is to be confirmed. */
        record Unsure() implements OnItem {}
    }

    /** An act on an item. */
    OnItem onItem(Asked form, Operator operator) {
        OnItem became = switch (form.parameter("act")) {
            case "correct" -> correct(form, operator);
            case "remove" -> remove(form, operator);
            default -> new OnItem.Done("wrong");
        };
        site.finding().refresh(); // who is told that it is done is to see it done
        return became;
    }

    private OnItem remove(Asked form, Operator operator) {
        Optional<String> why = said(form, ItemEntry.WHY);
        if (why.isEmpty()) {
            return new OnItem.Wrong(ItemEntry.REASON, form.reader().text("operator.remove.why"));
        }
        return form.parameter(ItemEntry.SURE).isEmpty()
                ? new OnItem.Unsure()
                : new OnItem.Done(order(new OperatorOrder.Remove(form.name(), why.get()), operator));
    }

    private OnItem correct(Asked form, Operator operator) {
        ItemEntry entry = ItemEntry.of(form);
        return switch (entry.labels(site)) {
            case QueryParams.Result.Invalid wrong ->
                new OnItem.Wrong(wrong.parameter(), ItemEntry.sentence(wrong, form.reader()));
            case QueryParams.Result.Valid(Selection labels, var _) ->
                new OnItem.Done(order(
                        new OperatorOrder.Correct(
                                form.name(),
                                new Correction(
                                        said(form, ItemEntry.TITLE),
                                        labels.values(Dimension.REGION),
                                        entry.none(Dimension.PLACE).orElseGet(() -> labels.values(Dimension.PLACE)),
                                        labels.values(Dimension.LEVEL).stream().findFirst(),
                                        labels.values(Dimension.KIND).stream().findFirst(),
                                        labels.values(Dimension.TOPIC),
                                        entry.none(Dimension.BODY).orElseGet(() -> labels.values(Dimension.BODY)),
                                        labels.values(Dimension.FACT),
                                        said(form, ItemEntry.WHY).orElse(""))),
                        operator));
        };
    }

    private static Optional<String> said(Asked form, String name) {
        String line = form.parameter(name).replaceAll("\\p{C}", " ").strip();
        return Optional.of(line.substring(0, Math.min(line.length(), LONGEST))).filter(text -> !text.isEmpty());
    }
}
