// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.subscription;

import amtsblick.alert.match.Selections;
import amtsblick.archive.alert.Alerts;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import amtsblick.news.PublicationDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes over who agreed elsewhere, from lines of {@code address;day of consent;selection;frequency;hour;weekday;at least;language}, of which the
 * first three must be there. Separators may be commas or semicolons, fields quoted, a line of headings is left out. A wrong line costs no other.
 */
public final class ConsentImport {
    /** How consent was given, for the record, with the day after it. */
    private static final String ELSEWHERE = "list ";

    private static final int FEWEST = 3;
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final Alerts alerts;
    private final AddressVault vault;
    private final Selections selections;
    private final InstantSource clock;

    public ConsentImport(Alerts alerts, AddressVault vault, Selections selections, InstantSource clock) {
        this.alerts = alerts;
        this.vault = vault;
        this.selections = selections;
        this.clock = clock;
    }

    /** What is wrong with a line; never says what stands in it. */
    public enum Fault {
        FIELDS,
        ADDRESS,
        CONSENT,
        SELECTION,
        TIMING,
        /** It is a subscription already, or its owner wants no mails. */
        KNOWN
    }

    /** A line that was not taken. @param line from 1 */
    public record Wrong(int line, Fault fault) {}

    /** What came of it. */
    public record Taken(int subscriptions, List<Wrong> wrong) {}

    /** Takes over the lines of a table that are right, and says what is wrong with the others. */
    public Taken take(String csv) {
        List<Wrong> wrong = new ArrayList<>();
        int taken = 0;
        int number = 0;
        for (String line : csv.replaceFirst("^\uFEFF", "").lines().toList()) {
            number++;
            if (line.isBlank() || number == 1 && !line.contains("@")) {
                continue;
            }
            Optional<Fault> fault = take(fields(line));
            if (fault.isPresent()) {
                wrong.add(new Wrong(number, fault.get()));
            } else {
                taken++;
            }
        }
        return new Taken(taken, wrong);
    }

    private Optional<Fault> take(List<String> fields) {
        Instant now = clock.instant();
        if (fields.size() < FEWEST) {
            return Optional.of(Fault.FIELDS);
        }
        Optional<MailAddress> address = MailAddress.of(fields.get(0));
        Optional<LocalDate> consent =
                day(fields.get(1), PublicationDate.ofInstant(now).day());
        String typed = fields.get(2).isEmpty() ? "/" : fields.get(2).replaceFirst("^[^?]*", "/");
        Optional<String> selection =
                selections.name(typed, PublicationDate.ofInstant(now).day());
        Optional<Timing> timing = timing(fields);
        if (address.isEmpty()) {
            return Optional.of(Fault.ADDRESS);
        }
        if (consent.isEmpty()) {
            return Optional.of(Fault.CONSENT);
        }
        if (selection.isEmpty()) {
            return Optional.of(Fault.SELECTION);
        }
        if (timing.isEmpty()) {
            return Optional.of(Fault.TIMING);
        }
        String language = "en".equals(field(fields, 7)) ? "en" : "de";
        Subscriber subscriber = new Subscriber(
                LinkTokens.newId(),
                vault.lookup(address.get()),
                vault.seal(address.get()),
                language,
                State.ACTIVE,
                0,
                now);
        Subscription subscription =
                Subscription.asked(LinkTokens.newId(), subscriber.id(), selection.get(), timing.get(), now);
        boolean added = alerts.subscriptions().admit(subscriber, subscription, ELSEWHERE + consent.get(), now);
        return added ? Optional.empty() : Optional.of(Fault.KNOWN);
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            LocalDate day = text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
            return Optional.of(day).filter(one -> !one.isAfter(today) && !one.isBefore(FIRST_DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Timing> timing(List<String> fields) {
        try {
            Frequency frequency = field(fields, 3).isEmpty()
                    ? Frequency.WEEKLY
                    : Frequency.of(field(fields, 3)).orElseThrow(() -> new IllegalArgumentException("frequency"));
            return Optional.of(new Timing(
                    frequency, number(fields, 4, 7), DayOfWeek.of(number(fields, 5, 1)), number(fields, 6, 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(List<String> fields, int place, int otherwise) {
        String text = field(fields, place);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static String field(List<String> fields, int place) {
        return place < fields.size() ? fields.get(place) : "";
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        char separator = line.contains(";") ? ';' : ',';
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && line.startsWith("\"\"", i)) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
