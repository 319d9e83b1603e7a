// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import amtsblick.german.Letters;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.site.Site;
import java.util.List;

/** What can be meant by the beginning of a name: places, bodies, topics, sources, regions and kinds, what most items have first. */
public final class ApiSuggest implements PageHandler {
    private static final int MOST = 10;

    private final Terms terms;

    public ApiSuggest(Site site) {
        terms = new Terms(site);
    }

    @Override
    public Response of(Asked asked) {
        String begin = fold(asked.parameter("q"));
        List<ApiTerm> meant = begin.isEmpty()
                ? List.of()
                : terms.called(Terms.LISTED, name -> begins(fold(name), begin), MOST, asked.reader());
        return Response.json(
                Json.bytes(new TermList(asked.reader().text("suggest.description", asked.parameter("q")), meant)));
    }

    /** Whether a word of the name begins so. */
    private static boolean begins(String name, String begin) {
        return name.startsWith(begin) || name.contains(" " + begin) || name.contains("-" + begin);
    }

    private static String fold(String text) {
        return Letters.transcribed(Letters.lower(text.strip()));
    }
}
