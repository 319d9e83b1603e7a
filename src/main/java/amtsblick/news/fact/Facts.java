// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.fact;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What an item says in days, sums and names, each with the words of the item that say it. Nothing is guessed: what the item leaves open
 * is empty.
 *
 * @param deadline until when something can be handed in
 * @param event when the item's event takes place
 * @param amounts sums of money, in the order of the text
 * @param parties who agree with one another; several or none
 * @param person who takes or leaves an office
 * @param document the strategy, plan or law that the item is about, by its title
 */
public record Facts(
        Optional<Deadline> deadline,
        Optional<EventDate> event,
        List<Amount> amounts,
        List<String> parties,
        Optional<PersonMove> person,
        Optional<String> document) {
    /** Of an item that says none. */
    public static final Facts NONE =
            new Facts(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Facts {
        amounts = List.copyOf(amounts);
        parties = List.copyOf(parties);
    }

    /** A kind of fact, by what readers look for. */
    public enum Kind {
        DEADLINE,
        EVENT,
        AMOUNT,
        /** Parties of an agreement. */
        AGREEMENT,
        /** A person who takes or leaves an office. */
        OFFICE,
        DOCUMENT;

        /** Its name in addresses and in the index. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isEmpty() {
        return deadline.isEmpty()
                && event.isEmpty()
                && amounts.isEmpty()
                && parties.isEmpty()
                && person.isEmpty()
                && document.isEmpty();
    }

    /** The same without those words as printed that may not be shown. */
    public Facts quoting(Predicate<String> allowed) {
        UnaryOperator<String> shown = words -> allowed.test(words) ? words : "";
        return new Facts(
                deadline.map(due -> new Deadline(due.date(), due.what(), shown.apply(due.words()))),
                event.map(day -> new EventDate(day.date(), day.end(), shown.apply(day.words()))),
                amounts.stream()
                        .map(sum -> new Amount(sum.value(), sum.currency(), shown.apply(sum.words())))
                        .toList(),
                parties,
                person,
                document);
    }

    /** The same without these kinds of fact. */
    public Facts without(Collection<Kind> unsaid) {
        return new Facts(
                deadline.filter(_ -> !unsaid.contains(Kind.DEADLINE)),
                event.filter(_ -> !unsaid.contains(Kind.EVENT)),
                unsaid.contains(Kind.AMOUNT) ? List.of() : amounts,
                unsaid.contains(Kind.AGREEMENT) ? List.of() : parties,
                person.filter(_ -> !unsaid.contains(Kind.OFFICE)),
                document.filter(_ -> !unsaid.contains(Kind.DOCUMENT)));
    }

    /** Which kinds of fact there are. */
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        deadline.ifPresent(_ -> kinds.add(Kind.DEADLINE));
        event.ifPresent(_ -> kinds.add(Kind.EVENT));
        amounts.forEach(_ -> kinds.add(Kind.AMOUNT));
        parties.forEach(_ -> kinds.add(Kind.AGREEMENT));
        person.ifPresent(_ -> kinds.add(Kind.OFFICE));
        document.ifPresent(_ -> kinds.add(Kind.DOCUMENT));
        return kinds;
    }
}
