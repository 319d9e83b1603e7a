// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.serve;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.command.CommandRun;
import org.junit.jupiter.api.Test;

class AotCacheCommandTest {

    @Test
    void needsAJarToRemember() {
        CommandRun run = CommandRun.of("aot-cache");
        assertThat(run.exit()).isEqualTo(78);
        assertThat(run.err()).contains("started from its jar");
    }

    @Test
    void servesPagesOnTrialAndEnds() {
        assertThat(CommandRun.of("aot-cache", "--trial").exit()).isZero();
    }

    @Test
    void saysHowTheCacheIsUsed() {
        CommandRun run = CommandRun.of("aot-cache", "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("-XX:AOTCache=amtsblick.aot").doesNotContain("--trial");
    }
}
