// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.compare;

import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many Länder have what is compared, which was first and which has most, in sentences made of facts. */
final class CompareLead {
    private CompareLead() {}

    /** "12 von 16 Ländern …, zusammen 17 Meldungen. Zuerst Bayern, am meisten Hessen." */
    static String of(CompareView.Compared compared, Reader reader) {
        List<Standing> with =
                compared.standings().stream().filter(Standing::hasNews).toList();
        if (with.isEmpty()) {
            return reader.text("compare.none");
        }
        if (with.size() == 1) {
            return reader.m().count("compare.alone", compared.total(), LandRow.name(with.getFirst(), reader));
        }
        String lead = reader.m()
                .count(
                        "compare.lead",
                        compared.total(),
                        with.size(),
                        compared.standings().size());
        List<String> facts = new ArrayList<>(List.of(lead));
        with.stream()
                .filter(standing -> standing.firstDay().isPresent())
                .min(Comparator.comparing(standing -> standing.firstDay().orElseThrow()))
                .ifPresent(first -> facts.add(reader.text(
                        "compare.first",
                        LandRow.name(first, reader),
                        Times.date(first.firstDay().orElseThrow(), reader.lang()))));
        most(with)
                .ifPresent(most -> facts.add(reader.text(
                        "compare.most", LandRow.name(most, reader), reader.m().number(most.count()))));
        return String.join(" ", facts);
    }

    /** The one that has more than every other. */
    private static Optional<Standing> most(List<Standing> with) {
        Standing most = with.stream().max(Comparator.comparing(Standing::count)).orElseThrow();
        return with.stream().filter(other -> other.count() == most.count()).count() == 1
                ? Optional.of(most)
                : Optional.empty();
    }
}
