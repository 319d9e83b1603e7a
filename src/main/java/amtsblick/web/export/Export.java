// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.export;

import amtsblick.news.NewsItem;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Response;
import amtsblick.web.answer.Streamed;
import amtsblick.web.api.ItemFields;
import amtsblick.web.page.Asked;
import amtsblick.web.page.StreamHandler;
import amtsblick.web.site.Site;
import amtsblick.web.site.Walk;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All items of a selection as one file, newest first, as far as their sources allow. Made a page at a time while it is read, and without an
 * end that is set by us; who was cut off goes on with the id of the last whole line as {@code cursor}.
 */
public final class Export implements StreamHandler {
    private final Site site;
    private final ExportFormat format;

    public Export(Site site, ExportFormat format) {
        this.site = site;
        this.format = format;
    }

    @Override
    public Set<String> extras() {
        return ItemFields.PARAMETERS;
    }

    @Override
    public Optional<Response> refusal(Asked asked) {
        return ItemFields.refusal(asked, site);
    }

    @Override
    public Streamed of(Selection selection, Asked asked) {
        ItemFields fields = ItemFields.read(asked);
        Optional<NewsItem> after = site.finding().get(asked.parameter(ItemFields.CURSOR));
        Walk walk = new Walk(site.finding(), selection.query(), after);
        String name = FileName.of(Headings.of(selection, asked.reader()), format.ending());
        return new Streamed(
                after.isEmpty() ? format.type() : format.typeOfRest(),
                Map.of(
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "\"",
                        "Link",
                        "</openapi.json>; rel=\"describedby\""),
                new Pages(walk, fields, after.isEmpty(), asked.reader()));
    }

    /** The head with the first page, so that a failure to find anything can still be said. */
    private final class Pages implements Streamed.Portions {
        private final Walk walk;
        private final ItemFields fields;
        private final Reader reader;
        private boolean headed;

        /** @param headed whether the head is wanted */
        Pages(Walk walk, ItemFields fields, boolean headed, Reader reader) {
            this.walk = walk;
            this.fields = fields;
            this.headed = headed;
            this.reader = reader;
        }

        @Override
        public byte[] next() {
            List<NewsItem> items = walk.next();
            byte[] page = format.write(items, fields, reader);
            byte[] all = headed ? joined(format.begin(fields), page) : page;
            headed = false;
            return all;
        }

        private static byte[] joined(byte[] head, byte[] page) {
            byte[] all = Arrays.copyOf(head, head.length + page.length);
            System.arraycopy(page, 0, all, head.length, page.length);
            return all;
        }
    }
}
