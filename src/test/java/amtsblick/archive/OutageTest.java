// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;

class OutageTest {
    private final Logger log = new LoggerContext().getLogger("test");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @Test
    void aFullDiskIsOneLineHoweverOftenItIsMetAndOneWhenItIsOver() {
        lines.start();
        log.addAppender(lines);
        Outage outage = new Outage(log, "Nobody is told: {}", "Others are told again");
        outage.passed();
        for (int i = 0; i < 5; i++) {
            outage.met(new ArchiveException("the disk is full"));
        }
        outage.met(new ArchiveException("the folder is gone"));
        outage.passed();
        outage.passed();
        outage.met(new ArchiveException("the disk is full"));
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "Nobody is told: the disk is full",
                        "Nobody is told: the folder is gone",
                        "Others are told again",
                        "Nobody is told: the disk is full");
    }
}
