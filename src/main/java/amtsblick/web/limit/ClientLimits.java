// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import amtsblick.remark.SecurityLog;
import amtsblick.web.address.Lang;
import amtsblick.web.answer.CrossOrigin;
import amtsblick.web.answer.Delivery;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.WebSettings;
import amtsblick.web.words.Messages;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets a client in while it has tokens and few answers under way, and else tells it when to come back: 429 with {@code Retry-After} and
 * the {@code RateLimit} fields (draft-ietf-httpapi-ratelimit-headers), which stand on answers as well when few tokens are left.
 */
final class ClientLimits extends Handler.Wrapper {
    /** How many answers one client may wait for at the same moment: an office behind one address has many clients. */
    private static final int AT_ONCE = 100;

    private final Clients clients;
    private final CrossOrigin others;
    private final boolean counting;
    private final TokenBuckets buckets;
    private final LongAdder refused = new LongAdder();
    private final String policy;
    private final int few;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    ClientLimits(WebSettings.Limits limits, Clients clients, CrossOrigin others) {
        this.clients = clients;
        this.others = others;
        counting = limits.perSecond() > 0;
        buckets = new TokenBuckets(Math.max(limits.perSecond(), 1), limits.burst(), System::nanoTime);
        policy = "\"address\";q=" + limits.burst() + ";w=" + seconds(buckets.window());
        few = limits.burst() / 2;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<String> client = clients.name(request);
        client.ifPresent(name -> request.setAttribute(Delivery.CLIENT, name));
        return counting && client.isPresent()
                ? handle(client.get(), request, response, callback)
                : super.handle(request, response, callback);
    }

    private boolean handle(String client, Request request, Response response, Callback callback) throws Exception {
        TokenBuckets.Grant grant = buckets.take(client);
        if (grant.left() < few) {
            response.getHeaders().put("RateLimit-Policy", policy);
            response.getHeaders().put("RateLimit", "\"address\";r=" + grant.left() + ";t=" + seconds(buckets.window()));
        }
        if (!grant.granted()) {
            refuse(request, response, callback, grant.again());
            return true;
        }
        if (underWay.merge(client, 1, Integer::sum) > AT_ONCE) {
            done(client);
            refuse(request, response, callback, Duration.ofSeconds(1));
            return true;
        }
        Request.addCompletionListener(request, _ -> done(client));
        return super.handle(request, response, callback);
    }

    private void done(String client) {
        underWay.computeIfPresent(client, (_, many) -> many > 1 ? many - 1 : null);
    }

    /** How many requests were refused. */
    long refused() {
        return refused.sum();
    }

    private void refuse(Request request, Response response, Callback callback, Duration wait) {
        refused.increment();
        SecurityLog.note(
                SecurityLog.Event.TOO_MANY_REQUESTS,
                () -> "client=" + clients.shortened(request) + ' '
                        + SecurityLog.pair("path", Request.getPathInContext(request)));
        String language = Objects.requireNonNullElse(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE), "");
        Messages words = Messages.in(Lang.preferred(language));
        String path = Request.getPathInContext(request);
        var said = Problems.tooMany(path, words);
        if (others.isOpen(path)) {
            response.getHeaders()
                    .put(CrossOrigin.ALLOWED, CrossOrigin.ANYBODY)
                    .put(CrossOrigin.EXPOSED, CrossOrigin.HEADERS);
        }
        response.setStatus(said.status());
        response.getHeaders()
                .put(HttpHeader.RETRY_AFTER, seconds(wait))
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put(HttpHeader.CONTENT_TYPE, said.type())
                .put(HttpFields.CONNECTION_CLOSE);
        response.write(true, ByteBuffer.wrap(said.body()), callback);
    }

    /** Whole seconds, a part of one counting as one. */
    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
