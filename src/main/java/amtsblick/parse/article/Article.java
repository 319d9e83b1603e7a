// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import amtsblick.news.PublicationDate;
import java.util.Optional;

/**
 * What an article page says about itself.
 *
 * @param date when it was published
 * @param title plain text
 * @param description its own summary, empty where it has none
 * @param text the words of its main part
 */
public record Article(Optional<PublicationDate> date, String title, String description, String text) {}
