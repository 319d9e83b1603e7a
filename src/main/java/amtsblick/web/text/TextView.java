// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.text;

import amtsblick.web.page.Entry;
import amtsblick.web.page.Frame;
import java.util.List;

/**
 * A page of headed paragraphs: about, imprint, privacy, accessibility, and what went wrong.
 *
 * @param heading of the page
 * @param lead the first sentence
 * @param sections what follows
 * @param links where to go from here
 */
public record TextView(Frame frame, String heading, String lead, List<Section> sections, List<Entry.NamedLink> links) {
    /** A heading, empty for none, and paragraphs as plain text. */
    public record Section(String heading, List<String> paragraphs) {}
}
