// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Samples;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.config.ConfigFolder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class QueryJsonTest {
    private static final Query AKTE = new TermQuery(new Term(ItemDocument.TITLE, "akt"));

    @Test
    void weightsOfNestedQueriesAreMultiplied() {
        assertThat(json(new BoostQuery(new BoostQuery(AKTE, 2), 3)))
                .isEqualTo("{'term':{'title':{'value':'akt','boost':6.0}}}");
    }

    @Test
    void whatFindsNothingHereFindsNothingThere() {
        String nothing = "{'match_none':{}}";
        assertThat(json(MatchNoDocsQuery.INSTANCE)).isEqualTo(nothing);
        assertThat(json(new BooleanQuery.Builder().build())).isEqualTo(nothing);
        assertThat(json(new DisjunctionMaxQuery(List.of(), 0))).isEqualTo(nothing);
        assertThat(json(new BooleanQuery.Builder().add(AKTE, Occur.MUST_NOT).build()))
                .as("the server would take it for everything else")
                .isEqualTo(nothing);
    }

    @Test
    void wordsInARowKeepTheirPlaces() {
        Query row = new PhraseQuery.Builder()
                .add(new Term(ItemDocument.TITLE, "akt"), 0)
                .add(new Term(ItemDocument.TITLE, "stadt"), 2)
                .build();
        assertThat(json(row)).isEqualTo("{'match_phrase':{'title':{'query':'akt ¦ stadt'}}}");
    }

    @Test
    void daysAreMillisecondsOfBerlin() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        assertThat(json(ItemDocument.published(day, day)))
                .isEqualTo("{'range':{'date':{'gte':1777845600000,'lte':1777931999999}}}");
        assertThat(json(ItemDocument.openOn(day)))
                .isEqualTo("{'range':{'deadline':{'gte':20577,'lte':9223372036854775807}}}");
    }

    @Test
    void aKindOfQueryThatWeDoNotMakeIsRefused() {
        assertThatThrownBy(() -> json(new RegexpQuery(new Term(ItemDocument.TITLE, "a.*"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentHasTheTermsOfTheIndexAtTheirPlaces() throws IOException {
        ObjectNode document = new DocumentJson(WordAnalysis.of(ConfigFolder.defaults()))
                .of(Samples.item("a", "Breitband in der Stadt"));
        assertThat(document.path(ItemDocument.TITLE).path(0).asText())
                .startsWith("breitband¦")
                .contains("¦\"breitband ¦ ¦ stadt")
                .endsWith("stadt¦\"stadt");
        assertThat(document.path(DocumentJson.TITLE_WORD).toString()).isEqualTo("[\"\\\"breitband\",\"\\\"stadt\"]");
        assertThat(document.path(ItemDocument.FACETS).toString()).contains("month:2025-06", "region:DE");
    }

    private static String json(Query query) {
        return QueryJson.of(query).toString().replace('"', '\'');
    }
}
