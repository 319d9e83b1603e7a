// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import amtsblick.news.Dimension;
import amtsblick.web.address.Lang;
import amtsblick.web.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One option for each {@link Dimension}, named as in addresses. */
final class FilterOptions implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
        for (Dimension dimension : Dimension.values()) {
            command.addOption(OptionSpec.builder(name(dimension))
                    .paramLabel("VALUE")
                    .description(Messages.in(Lang.EN).get("filter." + dimension.id()) + "; repeatable.")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
        }
        return command;
    }

    /** What was typed, by the parameter of an address that says the same. */
    static Map<String, List<String>> chosen(ParseResult typed) {
        Map<String, List<String>> chosen = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            chosen.put(dimension.id(), typed.matchedOptionValue(name(dimension), List.of()));
        }
        return chosen;
    }

    private static String name(Dimension dimension) {
        return "--" + dimension.id();
    }
}
