// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** What of a text stands for itself. The rest is hidden letter by letter, so that all keep their places. */
public final class LooseWords {
    /** Stands for each letter that is hidden; no word has it. */
    public static final char HIDDEN = '\u0000';

    /** Their values are words of items, not names of a list. */
    private static final Set<Field> OF_WORDS = Set.of(Field.TITLE, Field.PLACE);

    private LooseWords() {}

    /** Without what fields, quotes, signs and operators bind: {@code Register -Grundbuch vor:2026} has one word that is loose. */
    public static String of(String typed) {
        return Lexer.hasOperators(QueryText.plain(typed)) ? hidden(typed.length()) : read(typed, true);
    }

    /** Without the values of fields that take them from a list, or are days. */
    public static String withoutValues(String typed) {
        return read(typed, false);
    }

    private static String read(String typed, boolean aloneOnly) {
        StringBuilder rest = new StringBuilder(typed);
        Optional<Field> open = Optional.empty();
        Matcher lexeme = Lexer.LEXEME.matcher(QueryText.plain(typed));
        while (lexeme.find()) {
            String word = lexeme.group("word") == null ? "" : lexeme.group("word");
            Optional<Field> own = Lexer.field(word);
            Optional<Field> field = own.isPresent() ? own : open;
            boolean bound = aloneOnly
                    ? field.isPresent() || !isAlone(lexeme, word)
                    : field.filter(it -> !OF_WORDS.contains(it)).isPresent();
            if (bound) {
                rest.replace(lexeme.start(), lexeme.end(), hidden(lexeme.end() - lexeme.start()));
            }
            open = own.filter(_ -> word.endsWith(":"));
        }
        return rest.toString();
    }

    private static boolean isAlone(Matcher lexeme, String word) {
        boolean signed = lexeme.group("signs") != null && !lexeme.group("signs").isEmpty();
        return !signed && lexeme.group("phrase") == null && word.chars().noneMatch(c -> ":*~".indexOf(c) >= 0);
    }

    private static String hidden(int letters) {
        return String.valueOf(HIDDEN).repeat(letters);
    }
}
