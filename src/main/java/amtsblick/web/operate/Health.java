// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.alert.AlertDesk;
import amtsblick.archive.ArchiveException;
import amtsblick.web.site.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the parts are, in words and status, for a load balancer and for whoever looks.
 *
 * <table>
 *   <caption>What {@code status} says</caption>
 *   <tr><td>{@code up}</td><td>200</td><td>nothing to say</td></tr>
 *   <tr><td>{@code limited}</td><td>200</td><td>pages are served; what is wrong stands beside it: {@code store}, why nothing is collected
 *       at present; {@code index}, why what is found is behind what is known; {@code disk}, that room runs out; {@code news}, that
 *       nothing comes in; {@code mail}, that none leaves; {@code webhooks}, who takes nothing</td></tr>
 *   <tr><td>{@code down}</td><td>503</td><td>no page can be served; {@code archive} says why</td></tr>
 * </table>
 *
 * @param status HTTP status
 * @param words what is said, in the order of their weight
 */
public record Health(int status, Map<String, Object> words) {

    /** That the process answers at all: whoever restarts it where it does not asks for no more. */
    public static Health alive() {
        return new Health(200, Map.of("status", "up"));
    }

    /** Whether readers are served, and what is wrong. */
    public static Health of(Site site, Optional<AlertDesk> desk) {
        long items;
        try {
            items = site.finding().size();
        } catch (ArchiveException e) {
            return new Health(503, said("down", Map.of("archive", String.valueOf(e.getMessage()))));
        }
        Map<String, Object> reasons = new LinkedHashMap<>();
        site.trouble().get().ifPresent(why -> reasons.put("store", why));
        site.archive().behind().ifPresent(why -> reasons.put("index", why));
        site.disk().trouble().ifPresent(why -> reasons.put("disk", why));
        try {
            Flow.in(site, items).ifPresent(why -> reasons.put("news", why));
            desk.flatMap(mails -> Flow.mails(mails, site.clock().instant())).ifPresent(why -> reasons.put("mail", why));
            Flow.webhooks(site).ifPresent(why -> reasons.put("webhooks", why));
        } catch (ArchiveException e) {
            reasons.putIfAbsent("store", String.valueOf(e.getMessage()));
        }
        Map<String, Object> words = said(reasons.isEmpty() ? "up" : "limited", Map.of("items", items));
        words.putAll(reasons);
        return new Health(200, words);
    }

    private static Map<String, Object> said(String status, Map<String, Object> more) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("status", status);
        words.putAll(more);
        return words;
    }
}
