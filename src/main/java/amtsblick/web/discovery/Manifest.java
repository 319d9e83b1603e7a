// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.discovery;

import amtsblick.web.answer.Assets;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.WebSettings;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a phone needs to keep the site beside its apps (W3C Web Application Manifest). */
public final class Manifest implements PageHandler {
    private final WebSettings settings;

    public Manifest(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public Response of(Asked asked) {
        ObjectNode root = Json.object()
                .put("name", settings.name())
                .put("description", asked.reader().text("site.tagline"))
                .put("lang", asked.reader().lang().code())
                .put("start_url", asked.reader().href("/"))
                .put("scope", "/")
                .put("display", "minimal-ui")
                .put("background_color", "#ffffff")
                .put("theme_color", "#0b4f6c");
        ArrayNode icons = root.putArray("icons");
        icon(icons, Assets.ICON, "image/svg+xml", "any");
        icon(icons, Assets.ICON_192, "image/png", "192x192");
        icon(icons, Assets.ICON_512, "image/png", "512x512");
        return new Response(200, "application/manifest+json; charset=utf-8", Json.bytes(root)).madeOf();
    }

    private static void icon(ArrayNode icons, Assets asset, String type, String sizes) {
        icons.addObject().put("src", asset.path()).put("type", type).put("sizes", sizes);
    }
}
