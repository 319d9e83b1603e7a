// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.Deed;
import amtsblick.web.answer.Renderer;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Csv;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frames;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossiers;
import java.util.ArrayList;
import java.util.List;

/** What is going on, for who runs it, and the forms of the acts on sources. */
public final class OverviewPage {
    /** Where it lies. */
    public static final String PATH = "/betrieb";

    /** Where acts on sources are sent. */
    public static final String SOURCE = PATH + "/quelle";

    /** Where an address is sent that is to be tried. */
    public static final String TRIAL = PATH + "/probe";

    private static final int MOST_DEEDS = 100_000;

    private final Site site;
    private final Frames frames;
    private final Dossiers dossiers;
    private final FormSeal seal;

    public OverviewPage(Site site, Frames frames, Dossiers dossiers, FormSeal seal) {
        this.site = site;
        this.frames = frames;
        this.dossiers = dossiers;
        this.seal = seal;
    }

    public Response of(Asked asked, Operator operator) {
        var frame = frames.page(PATH, asked.reader().text("operator.heading"), asked.reader());
        return Response.html(
                200,
                Renderer.render(
                        "operator",
                        OverviewView.of(
                                site,
                                dossiers,
                                frame,
                                asked.parameter("done"),
                                seal.of(operator, SOURCE, site.today()),
                                seal.of(operator, TRIAL, site.today()))));
    }

    /** Another page of these, asked for anew (RFC 9110, 15.4.4): reloading it repeats nothing. */
    public static Response next(Asked asked, String target) {
        String lang = asked.reader()
                .named()
                .map(named -> (target.contains("?") ? "&" : "?") + "lang=" + named.code())
                .orElse("");
        return new Response(303, "text/plain; charset=utf-8", new byte[0]).with("Location", target + lang);
    }

    /** All that was done, as a table. */
    public Response deeds() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("at", "who", "what", "object", "detail"));
        for (Deed deed : site.archive().oversight().deeds(MOST_DEEDS)) {
            lines.add(List.of(deed.at().toString(), deed.who(), deed.what(), deed.object(), deed.detail()));
        }
        return new Response(200, Csv.TYPE, Csv.bytes(lines))
                .with("Content-Disposition", "attachment; filename=\"betrieb.csv\"");
    }
}
