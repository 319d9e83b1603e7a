// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import java.net.URI;
import java.time.LocalDate;

/**
 * What a server sent, ready to be read.
 *
 * @param body the bytes
 * @param contentType the Content-Type header, empty where it was missing; not trusted
 * @param address the base of relative links
 * @param today the day of the visit in Berlin: no publication date lies more than a day after it
 */
public record Document(byte[] body, String contentType, URI address, LocalDate today) {}
