// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.web.site.WebSettings;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** What is written down of who asks for what: enough to run it, too little to know anybody. */
@Isolated("listens to the log")
class AccessLogTest {
    private final Logger log = (Logger) LoggerFactory.getLogger("amtsblick.access");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
        }
    };

    @BeforeEach
    void listen() {
        listener.start();
        log.addAppender(listener);
    }

    @AfterEach
    void leave() {
        log.detachAppender(listener);
    }

    @Test
    void tellsNetworkPathAndStatusAndNoSearch(@TempDir Path folder) {
        String privacy;
        WebSettings.Limits limits = new WebSettings.Limits(List.of("127.0.0.1"), 20, 100, 100);
        try (TestSite site = new TestSite(folder, List.of(), limits)) {
            site.get("/?q=Geheimnis", "X-Forwarded-For", "203.0.113.77");
            privacy = site.text("/privacy");
            site.get("/nowhere", "X-Forwarded-For", "2001:db8:1:2:3:4:5:6");
        }
        assertThat(privacy).contains("bleibt dabei nur der Anfang").doesNotContain("keine Zugriffe");
        assertThat(lines).hasSize(3).noneMatch(line -> line.contains("Geheimnis"));
        assertThat(lines.getFirst())
                .matches("client=203\\.0\\.113\\.0 method=GET path=/ status=200 bytes=\\d+ ms=\\d+");
        assertThat(lines.getLast()).startsWith("client=2001:db8:1:0:0:0:0:0 method=GET path=/nowhere status=404");
    }
}
