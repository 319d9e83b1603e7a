// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.parse;

import amtsblick.command.terminal.JsonLines;
import amtsblick.parse.article.Article;
import amtsblick.parse.article.ArticleParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parse article}: date, title and text of each page that is named on standard input. */
@Command(
        name = "article",
        description = {
            "Reads article pages and prints date, title and text.",
            "Reads JSON lines with id, file and url from standard input " + "and answers each with one line."
        })
final class ParseArticleCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        JsonLines.each(Objects.requireNonNull(spec).commandLine().getOut(), (request, answer) -> {
            Optional<Article> article = ArticleParser.parse(ParseListingCommand.document(request));
            article.ifPresentOrElse(a -> print(answer, a), () -> answer.put("error", "not a readable page"));
        });
        return 0;
    }

    private static void print(ObjectNode answer, Article article) {
        answer.put("date", article.date().map(date -> date.day().toString()).orElse(null));
        answer.put("title", article.title());
        answer.put("description", article.description());
        answer.put("text", article.text());
    }
}
