// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.archive.index.BareIndex;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** What readers type, made of the titles of items by chance, and how each is asked for in bare Lucene. */
final class Questions {
    /** So many different words are asked for in turn: enough that no two clients ask for one thing at a time. */
    private static final int VARIETY = 500;

    private static final int SIZE = NewsQuery.DEFAULT_SIZE;
    private static final int BEGINNING = 6;
    private static final int SUGGESTED = 10;

    private static final String API = "/api/v1/items?sort=relevance&q=";
    private static final String PAGE = "/?sort=relevance&q=";

    private final Finding finding;
    private final BareIndex bare;
    private final List<List<String>> titles;
    private final List<AskedSearch> all = new ArrayList<>();

    private Questions(Finding finding, BareIndex bare, MadeUpItems made, long size) {
        this.finding = finding;
        this.bare = bare;
        titles = IntStream.range(0, VARIETY)
                .mapToObj(i -> words(made.item(i * size / VARIETY, 0)))
                .toList();
    }

    private static List<String> words(NewsItem item) {
        return List.of(item.headline().title().split(" "));
    }

    static List<AskedSearch> of(Finding finding, BareIndex bare, MadeUpItems made, long size) {
        Questions questions = new Questions(finding, bare, made, size);
        questions.addSearches();
        questions.addPages();
        return questions.all;
    }

    private void addSearches() {
        add("one word", title -> title.get(0), title -> bare.withWords(title.subList(0, 1), true, SIZE));
        add("compound", title -> title.get(0) + title.get(1), title -> bare.inRow(title.subList(0, 2), SIZE));
        add(
                "phrase",
                title -> '"' + title.get(2) + ' ' + title.get(3) + '"',
                title -> bare.inRow(title.subList(2, 4), SIZE));
        add("prefix", title -> beginning(title) + '*', title -> bare.beginning(beginning(title), SIZE));
        add("typo", Questions::mistyped, title -> bare.near(mistyped(title), SIZE));
        add("no hit", title -> "qx" + title.get(0), title -> bare.withWords(List.of("qx" + title.get(0)), true, SIZE));
        NewsQuery region = NewsQuery.ALL.with(Dimension.REGION, "DE-NW").withSort(NewsQuery.Sort.RELEVANCE);
        all.add(new AskedSearch(
                "two words and region",
                addresses("/api/v1/items?sort=relevance&region=DE-NW&q=", Questions::twoWords),
                run -> finding.find(region.withText(twoWords(title(run))), Extent.TOTAL)
                        .total(),
                run -> bare.withWordsOf(
                        "DE-NW", List.of(title(run).get(0), title(run).get(2)), SIZE)));
    }

    private void addPages() {
        all.add(new AskedSearch(
                "newest first",
                addresses("/api/v1/items?q=", title -> title.get(0)),
                run -> finding.find(NewsQuery.ALL.withText(title(run).get(0)), Extent.TOTAL)
                        .total(),
                run -> bare.withWords(title(run).subList(0, 1), false, SIZE)));
        all.add(new AskedSearch(
                "page with facets",
                addresses(PAGE, title -> title.get(0)),
                run -> finding.find(best(title(run).get(0)), Extent.FACETS).total(),
                run -> bare.withWords(title(run).subList(0, 1), true, SIZE)));
        all.add(new AskedSearch(
                "page, misspelt",
                addresses(PAGE, Questions::mistyped),
                run -> finding.spelling(mistyped(title(run)))
                        .map(String::length)
                        .orElse(0),
                run -> bare.near(mistyped(title(run)), SIZE)));
        all.add(new AskedSearch(
                "suggestions",
                addresses("/api/v1/suggest?q=", Questions::beginning),
                run -> finding.suggest(beginning(title(run)), SUGGESTED).size(),
                run -> bare.beginning(beginning(title(run)), SUGGESTED)));
    }

    private void add(String name, Function<List<String>, String> text, ToLongFunction<List<String>> lucene) {
        all.add(new AskedSearch(
                name,
                addresses(API, text),
                run -> finding.find(best(text.apply(title(run))), Extent.TOTAL).total(),
                run -> lucene.applyAsLong(title(run))));
    }

    private List<String> addresses(String path, Function<List<String>, String> text) {
        return titles.stream()
                .map(title -> path + URLEncoder.encode(text.apply(title), StandardCharsets.UTF_8))
                .toList();
    }

    private List<String> title(int run) {
        return titles.get(run % titles.size());
    }

    private static NewsQuery best(String text) {
        return NewsQuery.ALL.withText(text).withSort(NewsQuery.Sort.RELEVANCE);
    }

    private static String twoWords(List<String> title) {
        return title.get(0) + ' ' + title.get(2);
    }

    private static String beginning(List<String> title) {
        return title.getFirst()
                .substring(0, Math.min(BEGINNING, title.getFirst().length()));
    }

    /** Two letters in the middle exchanged. */
    private static String mistyped(List<String> title) {
        String word = title.getFirst();
        int at = word.length() / 2;
        return word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
    }
}
