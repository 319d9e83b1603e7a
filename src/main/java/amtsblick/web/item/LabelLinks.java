// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.slug.Dossier;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import java.util.Optional;

/** Where the labels of an item lead: to the page of what they name, and where that has none to its news. */
record LabelLinks(NewsItem item, Dossiers dossiers, Reader reader) {

    NamedLink of(Dimension dimension, String value) {
        return new NamedLink(
                reader.name(dimension, value),
                dossier(dimension, value)
                        .map(dossier -> reader.href(dossier.path()))
                        .orElseGet(() -> reader.href("/", Selection.of(dimension, value))));
    }

    /** Several places bear one name: the item's regions tell which. */
    private Optional<Dossier> dossier(Dimension dimension, String value) {
        return dimension == Dimension.PLACE
                ? dossiers.place(value, item.labels().regionCodes())
                : dossiers.of(dimension, value);
    }
}
