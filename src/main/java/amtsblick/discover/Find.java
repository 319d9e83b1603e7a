// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.discover;

import amtsblick.fetch.Fetched;
import amtsblick.parse.document.Parsed;
import amtsblick.source.Reading;

/**
 * One way to read a newsroom.
 *
 * @param reading kind and address
 * @param headlines what is read that way now
 * @param confidence how sure it is that these are the newsroom's news, 0 to 1
 * @param page the answer it was read from
 */
public record Find(Reading reading, Parsed.Headlines headlines, double confidence, Fetched.Page page) {}
