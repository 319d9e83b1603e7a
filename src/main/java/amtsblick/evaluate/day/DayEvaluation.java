// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate.day;

import amtsblick.news.PublicationDate;
import amtsblick.parse.article.Article;
import amtsblick.parse.article.ArticleParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the day of pages whose day is known. A wrong day misleads where a missing one only leaves a gap, so both are counted. */
public final class DayEvaluation {
    private DayEvaluation() {}

    /** A page and the day that we say. */
    public record Answer(KnownDay page, Optional<LocalDate> said) {
        /** Also where it says none, and we none. */
        boolean isRight() {
            return said.equals(page.day());
        }

        boolean isWrong() {
            return said.isPresent() && page.day().isPresent() && !isRight();
        }

        boolean isMissing() {
            return said.isEmpty() && page.day().isPresent();
        }

        boolean isGuessed() {
            return said.isPresent() && page.day().isEmpty();
        }

        /** What was mistaken, in words. */
        public Optional<String> mistake() {
            return isRight()
                    ? Optional.empty()
                    : Optional.of(page.id() + ": " + words(said) + " instead of " + words(page.day()));
        }

        private static String words(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("none");
        }
    }

    /**
     * How the days of pages are met.
     *
     * @param right the day it was, or none where there is none
     * @param wrong another day
     * @param missing none, though the page says one
     * @param guessed a day, though the page says none
     */
    public record DayScores(int pages, long right, long wrong, long missing, long guessed) {}

    /** @throws IOException where a page cannot be read */
    public static List<Answer> answers(List<KnownDay> pages) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (KnownDay page : pages) {
            answers.add(new Answer(
                    page,
                    ArticleParser.parse(page.document()).flatMap(Article::date).map(PublicationDate::day)));
        }
        return answers;
    }

    public static DayScores scores(List<Answer> answers) {
        return new DayScores(
                answers.size(),
                answers.stream().filter(Answer::isRight).count(),
                answers.stream().filter(Answer::isWrong).count(),
                answers.stream().filter(Answer::isMissing).count(),
                answers.stream().filter(Answer::isGuessed).count());
    }
}
