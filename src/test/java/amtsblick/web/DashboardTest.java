// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Dashboard and alert rules ask for numbers that there are. */
class DashboardTest extends MailSite {
    private static final Path DEPLOY = Path.of("docs/deploy");
    private static final Pattern NUMBER = Pattern.compile("\\b(?:amtsblick|jvm|process|cache)_[a-z0-9_]+");

    /** Not before something was visited. */
    private static final Set<String> OF_VISITED = Set.of(
            "amtsblick_source_up",
            "amtsblick_source_drift",
            "amtsblick_source_items",
            "amtsblick_source_failures",
            "amtsblick_source_visited_timestamp_seconds");

    /** Of receivers, which this site has none of. */
    private static final Set<String> OF_RECEIVERS = Set.of("amtsblick_webhook_failures", "amtsblick_webhook_behind");

    @Test
    void eachNumberThatIsAskedForIsThere() throws Exception {
        site.get("/");
        List<String> expressions = new ArrayList<>();
        JsonNode dashboard =
                new ObjectMapper().readTree(DEPLOY.resolve("grafana.json").toFile());
        dashboard.findValues("expr").forEach(expr -> expressions.add(expr.asText()));
        String rules = Files.readString(DEPLOY.resolve("alerts.yaml"));
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(rules))
                .as("is YAML")
                .isNotNull();
        rules.lines().filter(line -> line.contains("expr:")).forEach(expressions::add);
        Set<String> asked = new TreeSet<>();
        for (String expression : expressions) {
            Matcher name = NUMBER.matcher(expression);
            while (name.find()) {
                asked.add(name.group());
            }
        }
        asked.removeAll(OF_VISITED);
        asked.removeAll(OF_RECEIVERS);
        Set<String> there = new TreeSet<>();
        site.text("/metrics").lines().flatMap(DashboardTest::name).forEach(there::add);
        assertThat(there).containsAll(asked);
        assertThat(asked).hasSizeGreaterThan(20);
    }

    private static Stream<String> name(String line) {
        return line.startsWith("#") ? Stream.empty() : Stream.of(line.split("[{ ]", 2)[0]);
    }
}
