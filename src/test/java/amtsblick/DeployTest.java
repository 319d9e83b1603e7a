// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given to operators to take and change: what it names is there, and nobody becomes an operator by a header. */
class DeployTest {
    private static final Path DEPLOY = Path.of("docs/deploy");

    @Test
    void theUnitsDocumentationLeadsSomewhere() throws Exception {
        String named = Pattern.compile("Documentation=file:///opt/amtsblick/(\\S+)")
                .matcher(text("amtsblick.service"))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(Path.of(named)).isRegularFile();
        String folder = named.split("/")[0];
        assertThat(text("assemble.sh")).as("is copied").contains("\"$root/" + folder + "\"");
        assertThat(text("package.sh")).contains("s:/opt/amtsblick/docs:/usr/share/doc/amtsblick/docs:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assemble.sh", "package.sh"})
    void whatIsPackedIsThere(String script) throws Exception {
        List<String> packed = Pattern.compile("\\$root/([A-Za-z0-9._/-]+)")
                .matcher(text(script))
                .results()
                .map(match -> match.group(1))
                .filter(path -> !path.startsWith("target/"))
                .toList();
        assertThat(packed)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    /** A jar keeps the rights of the files it is made of, and so does a package. */
    @ParameterizedTest
    @ValueSource(strings = {"reproduce.sh", "package.sh"})
    void whatIsPackedHasTheSameRightsWhoeverPacksIt(String script) throws Exception {
        assertThat(text(script)).containsPattern("(?m)^umask 022\\b");
    }

    /** A location of nginx that sets one header inherits none. */
    @Test
    void everyLocationOfNginxSaysWhoAsksAndWhoIsAnOperator() throws Exception {
        String all = text("nginx.conf");
        List<String> locations = Pattern.compile("(?s)location [^{]*\\{(.*?)\\n    }")
                .matcher(all)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(locations).hasSize(4).allSatisfy(location -> {
            String headers =
                    location.contains("proxy_set_header") ? location : all.substring(0, all.indexOf("location /"));
            assertThat(headers)
                    .contains("X-Forwarded-For $remote_addr;", "Forwarded \"\";")
                    .containsPattern(
                            location.contains("auth_basic ") ? "Remote-User \\$remote_user;" : "Remote-User \"\";");
        });
        assertThat(all).contains("limit_req zone=", "limit_conn ", "ssl_protocols");
        assertThat(braces(all)).isZero();
    }

    @Test
    void everyProxyOfCaddySaysWhoIsAnOperator() throws Exception {
        String all = text("Caddyfile");
        List<String> proxies = Pattern.compile("(?s)reverse_proxy (.*?)\\n\t\t}")
                .matcher(all)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(proxies).hasSize(2);
        assertThat(proxies.getFirst()).contains("header_up Remote-User {http.auth.user.id}");
        assertThat(proxies.getLast()).contains("header_up -Remote-User");
        assertThat(braces(all)).isZero();
    }

    private static long braces(String text) {
        return text.chars().filter(c -> c == '{').count()
                - text.chars().filter(c -> c == '}').count();
    }

    private static String text(String file) throws Exception {
        return Files.readString(DEPLOY.resolve(file));
    }
}
