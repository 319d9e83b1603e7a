// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.PageHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.ShownItem;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.Optional;
import java.util.function.BiFunction;

/** An item as a program that keeps references reads it: {@code /item/ID.bib}, {@code .ris}, {@code .csl.json}. */
public final class CitationFile implements PageHandler {
    private final Site site;
    private final Problems problems;
    private final Format format;

    /** The formats, each with the end of its address. */
    public enum Format {
        BIBTEX("BibTeX", ".bib", "application/x-bibtex; charset=utf-8", Citation::bibtex),
        RIS("RIS", ".ris", "application/x-research-info-systems; charset=utf-8", Citation::ris),
        CSL("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", Citation::csl);

        private final String title;
        private final String ending;
        private final String type;
        private final BiFunction<Citation, Reader, byte[]> writing;

        Format(String title, String ending, String type, BiFunction<Citation, Reader, byte[]> writing) {
            this.title = title;
            this.ending = ending;
            this.type = type;
            this.writing = writing;
        }

        public String title() {
            return title;
        }

        public String ending() {
            return ending;
        }

        public String type() {
            return type;
        }
    }

    public CitationFile(Format format, Site site, Problems problems) {
        this.format = format;
        this.site = site;
        this.problems = problems;
    }

    @Override
    public Response of(Asked asked) {
        Optional<ShownItem> shown = ShownItem.find(site, asked.name());
        if (shown.isEmpty()) {
            return problems.noItem(asked, site.archive().oversight().removed(asked.name()));
        }
        Citation citation =
                Citation.of(shown.get().item(), asked.reader(), site.settings().name(), site.today());
        return new Response(200, format.type, format.writing.apply(citation, asked.reader()))
                .madeOf(Matter.ARCHIVE, Matter.DAY);
    }
}
