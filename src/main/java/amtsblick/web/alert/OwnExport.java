// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.alert.AlertDesk;
import amtsblick.alert.subscription.OwnSubscriptions;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscription;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.problem.Problems;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** All that is kept of a subscriber, as a file (Art. 15 and 20 GDPR). */
public final class OwnExport {
    /** Its address. */
    public static final String PATH = OwnPage.PATH + ".json";

    private final AlertDesk desk;
    private final Problems problems;

    public OwnExport(AlertDesk desk, Problems problems) {
        this.desk = desk;
        this.problems = problems;
    }

    public Response of(Asked asked) {
        Optional<OwnSubscriptions.All> own = desk.own().of(asked.parameter("t"));
        return own.map(all -> Response.json(Json.bytes(json(
                                all, desk.alerts().outbox().of(all.subscriber().id()))))
                        .with("Content-Disposition", "attachment; filename=\"abos.json\""))
                .orElseGet(() -> problems.missing(asked, "alert.unknown.what"));
    }

    private static ObjectNode json(OwnSubscriptions.All own, List<QueuedMail> mails) {
        ObjectNode all = Json.object();
        all.put("address", own.address().text());
        all.put("language", own.subscriber().language());
        all.put("state", own.subscriber().state().id());
        all.put("bounces", own.subscriber().bounces());
        all.put("since", own.subscriber().since().toString());
        var list = all.putArray("subscriptions");
        own.subscriptions().forEach(one -> add(list.addObject(), one));
        var sent = all.putArray("mails");
        mails.forEach(mail -> sent.addObject()
                .put("kind", mail.kind().id())
                .put("made", mail.made().toString())
                .put("state", mail.state().id()));
        return all;
    }

    private static void add(ObjectNode node, Subscription one) {
        node.put("selection", one.selection());
        node.put("frequency", one.timing().frequency().id());
        node.put("hour", one.timing().hour());
        node.put("weekday", one.timing().weekday().getValue());
        node.put("atLeast", one.timing().atLeast());
        node.put("asked", one.asked().toString());
        one.confirmed().ifPresent(at -> node.put("confirmed", at.toString()));
        node.put("consent", one.consent());
        node.put("next", one.due().toString());
    }
}
