// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What hints at an attack: a line each, in logfmt, under {@code amtsblick.security}. Of each kind there are so many lines a minute, so that a
 * flood fills no disk; how many were left out is said before the next one, and all are counted. Safe for use by many threads.
 */
public final class SecurityLog {
    /** What happened. */
    public enum Event {
        /** A client asked more than it may (429). */
        TOO_MANY_REQUESTS,
        /** A reader who took an answer too slowly was hung up on. */
        SLOW_READER,
        /** Somebody who did not finish a question was hung up on. */
        SLOW_QUESTION,
        /** Too many mails of consent were asked for. */
        SIGN_UP_REFUSED,
        /** A source, a redirect or a callback leads into a network that is not public. */
        INTERNAL_ADDRESS,
        /** A push was not signed by the hub it claims to be from. */
        WRONG_SIGNATURE,
        /** The token for operators was none. */
        WRONG_CREDENTIALS,
        /** So many wrong tokens that no more are looked at for a time. */
        TOO_MANY_ATTEMPTS,
        /** A form for operators came from elsewhere. */
        FOREIGN_FORM;

        /** Its name in lines and numbers. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Lines of a kind within a minute. */
    static final int MOST = 10;

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final Logger LOG = LoggerFactory.getLogger("amtsblick.security");
    private static final SecurityLog OF_THIS_PROCESS = new SecurityLog(LOG::warn, System::nanoTime);

    private final Consumer<String> lines;
    private final LongSupplier nanos;
    private final Map<Event, Tally> tallies;

    SecurityLog(Consumer<String> lines, LongSupplier nanos) {
        this.lines = lines;
        this.nanos = nanos;
        tallies = Stream.of(Event.values()).collect(Collectors.toMap(event -> event, _ -> new Tally()));
    }

    /** How many there were of a kind, and how many lines in the minute that runs. */
    private final class Tally {
        private final LongAdder all = new LongAdder();
        private long begun = nanos.getAsLong();
        private int written;
        private long leftOut;

        /** Whether one more may be written; {@code before} is told how many were left out until now, where any were. */
        synchronized boolean takes(Consumer<Long> before) {
            if (nanos.getAsLong() - begun >= MINUTE) {
                if (leftOut > 0) {
                    before.accept(leftOut);
                }
                begun = nanos.getAsLong();
                written = 0;
                leftOut = 0;
            }
            if (written < MOST) {
                written++;
                return true;
            }
            leftOut++;
            return false;
        }
    }

    private Tally of(Event event) {
        return Objects.requireNonNull(tallies.get(event));
    }

    /** @param said who and what, as {@code name=value} */
    void take(Event event, Supplier<String> said) {
        Tally tally = of(event);
        tally.all.increment();
        if (tally.takes(many -> lines.accept("event=" + event.id() + " left-out=" + many))) {
            lines.accept(OneLine.of("event=" + event.id() + " " + said.get()));
        }
    }

    /**
     * Notes an event.
     *
     * @param said who and what, as {@code name=value}; made only where it is written
     */
    public static void note(Event event, Supplier<String> said) {
        OF_THIS_PROCESS.take(event, said);
    }

    /** A pair of such a line with a value that strangers have written: it cannot pretend to be another pair. */
    public static String pair(String name, String value) {
        boolean plain = value.chars().allMatch(c -> c > ' ' && c != '"' && c != '=');
        return name + '=' + (plain ? value : '"' + value.replace('"', '\'') + '"');
    }

    /** How many there were since the start, written or not. */
    public static long count(Event event) {
        return OF_THIS_PROCESS.of(event).all.sum();
    }
}
