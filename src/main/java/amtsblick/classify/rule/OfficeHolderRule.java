// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.Scene;
import amtsblick.news.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A minister of {@code persons.tsv} speaks for the office held on the day of publication; before and after it for none. */
public final class OfficeHolderRule implements EvidenceRule {
    private static final double TITLE = 5;

    /** Less than a Land that the text names, more than a place where something is. */
    private static final double TEASER = 3;

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (mention.first().type() != Entity.Type.PERSON) {
            return Optional.empty();
        }
        Optional<LocalDate> day = scene.words().day();
        Optional<Entity> holder = mention.candidates().stream()
                .filter(one -> day.isEmpty() ? mention.isUnique() : holds(one.term(), day.get()))
                .findFirst();
        double weight = scene.inTeaser(mention) ? TEASER : TITLE;
        return Optional.of(holder.map(one -> Evidence.of(scene, mention.with(List.of(one)), weight, "person-office"))
                .orElseGet(() -> Evidence.of(scene, mention, 0, "no-person")));
    }

    private static boolean holds(Span term, LocalDate day) {
        return term.from().filter(day::isBefore).isEmpty()
                && term.to().filter(day::isAfter).isEmpty();
    }
}
