// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogLinesTest {
    @Test
    void aLineSaysTheTimeInGermanyAndHowFarItIsFromUniversalTime() {
        LoggingEvent event = new LoggingEvent("", root(), Level.INFO, "Hallo", null, null);
        event.setInstant(Instant.parse("2026-11-30T15:42:29Z"));
        assertThat(line(event)).isEqualTo("2026-11-30 16:42:29+01:00 INFO  Hallo" + System.lineSeparator());
    }

    @Test
    void nobodyForgesALineOrSteersATerminal() {
        LoggingEvent event = new LoggingEvent("", root(), Level.WARN, "Antwort {}", null, new Object[] {
            "a\r\nFALSCH\u001B[31m\u202Eexe\u0085ä–„ß\ttab"
        });
        assertThat(line(event)).endsWith("Antwort a  FALSCH [31m exe ä–„ß\ttab" + System.lineSeparator());
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static String line(LoggingEvent event) {
        ConsoleAppender<ILoggingEvent> appender = (ConsoleAppender<ILoggingEvent>) root().getAppender("stderr");
        return new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
