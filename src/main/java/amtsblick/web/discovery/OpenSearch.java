// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.discovery;

import amtsblick.web.answer.Assets;
import amtsblick.web.answer.Response;
import amtsblick.web.format.XmlText;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.WebSettings;
import amtsblick.web.words.Reader;

/** With this a browser searches here from its own address line (OpenSearch 1.1). */
public final class OpenSearch implements PageHandler {
    /** As many characters as the name may have. */
    private static final int LONGEST = 16;

    private final WebSettings settings;

    public OpenSearch(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public Response of(Asked asked) {
        Reader reader = asked.reader();
        String name = settings.name();
        byte[] body = XmlText.document(xml -> {
            xml.start("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
            xml.text("ShortName", name.length() > LONGEST ? name.substring(0, LONGEST) : name);
            xml.text("Description", reader.text("site.tagline"));
            xml.text("InputEncoding", "UTF-8");
            xml.text("Language", reader.lang().code());
            xml.text("Image", reader.absolute(Assets.ICON.path()), "type", "image/svg+xml");
            xml.empty("Url", "type", "text/html", "template", reader.absolute("/?q={searchTerms}&sort=relevance"));
            xml.empty("Url", "type", "application/atom+xml", "template", reader.absolute("/feed.atom?q={searchTerms}"));
            xml.end();
        });
        return new Response(200, "application/opensearchdescription+xml; charset=utf-8", body).madeOf();
    }
}
