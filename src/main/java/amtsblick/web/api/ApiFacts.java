// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Facts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts as the API tells them; those an item does not say are left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ApiFacts(
        @Nullable Due deadline,
        @Nullable Days event,
        List<Amount> amounts,
        List<String> parties,
        @Nullable Move person,
        @Nullable String document) {

    /** Until when what can be handed in: application, comment, tender, registration. */
    record Due(String date, String what, String words) {}

    /** When an event takes place. */
    record Days(String date, @Nullable String end, String words) {}

    /** Who takes or leaves an office: in, out, again. */
    record Move(String name, String office, String move) {}

    /** Null where there are none. */
    static @Nullable ApiFacts orNull(Facts facts) {
        return facts.isEmpty() ? null : of(facts);
    }

    private static ApiFacts of(Facts facts) {
        return new ApiFacts(
                facts.deadline()
                        .map(due -> new Due(due.date().toString(), due.what().id(), due.words()))
                        .orElse(null),
                facts.event()
                        .map(event -> new Days(
                                event.date().toString(),
                                event.end().map(LocalDate::toString).orElse(null),
                                event.words()))
                        .orElse(null),
                facts.amounts(),
                facts.parties(),
                facts.person()
                        .map(person -> new Move(
                                person.name(), person.office(), person.move().id()))
                        .orElse(null),
                facts.document().orElse(null));
    }
}
