// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.remark.SecurityLog;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is written of one kind of event while it is open: for those of which one class alone makes a few. */
final class SecurityLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("amtsblick.security");

    private final String beginning;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    SecurityLines(SecurityLog.Event event) {
        beginning = "event=" + event.id() + ' ';
        start();
        LOG.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getFormattedMessage().startsWith(beginning)) {
            lines.add(event.getFormattedMessage());
        }
    }

    List<String> all() {
        return lines;
    }

    @Override
    public void close() {
        LOG.detachAppender(this);
    }
}
