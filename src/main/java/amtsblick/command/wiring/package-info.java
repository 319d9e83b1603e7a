// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Settings and what is opened by them: the one place that knows every package. {@code App} is the running program in its {@code Role}, {@code Archives}
 * opens an archive for one command, {@code Running} serves until {@code Stopping} ends it, {@code Setup} and {@code Sources} read the configuration: {@code Settings} is {@code amtsblick.yaml}, read by {@code
 * ArchiveConfig}, {@code WebConfig} and {@code AlertConfig}. Next hop: {@code web.WebServer} and {@code crawl.CrawlLoop}.
 */
@NullMarked
package amtsblick.command.wiring;

import org.jspecify.annotations.NullMarked;
