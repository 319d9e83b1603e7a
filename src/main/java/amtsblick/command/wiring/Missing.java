// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.web.site.WebSettings.Operator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an operator still has to fill in before others should be let in. */
public final class Missing {
    private Missing() {}

    /** The keys in amtsblick.yaml that are empty. */
    public static List<String> of(Settings settings) {
        Operator operator = settings.web().operator();
        Map<String, String> said = new TreeMap<>(Map.of(
                "contact", settings.contact(),
                "operator.name", operator.name(),
                "operator.address", operator.address(),
                "operator.email", operator.email(),
                "operator.responsible", operator.responsible(),
                "operator.authority", operator.authority(),
                "operator.dataProtection", operator.protection(),
                "operator.supervisor", operator.supervisor()));
        return said.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
