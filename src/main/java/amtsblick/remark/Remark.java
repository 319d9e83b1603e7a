// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import amtsblick.url.PrintedAddress;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went wrong or was odd when a server was asked or a document was read: kept as a code with arguments, and said in the language of
 * whoever reads it. Holds nothing that must not be printed: no secrets of addresses, and no characters that steer what prints it.
 *
 * @param code what it is
 * @param where the document it is about, empty where that goes without saying
 * @param arguments what its words need, in their order
 */
public record Remark(RemarkCode code, String where, List<String> arguments) {
    public Remark {
        where = printed(where);
        arguments = arguments.stream().map(Remark::printed).toList();
    }

    /** The one rim between what servers and documents say and what we print of it. */
    private static String printed(String said) {
        return PrintedAddress.in(OneLine.of(said));
    }

    /** A remark with these arguments. */
    public static Remark of(RemarkCode code, Object... arguments) {
        return new Remark(code, "", Stream.of(arguments).map(String::valueOf).toList());
    }

    /** A remark with what an exception says of itself, in whatever language that is. */
    public static Remark of(RemarkCode code, Exception e) {
        return of(code, new Object[] {e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()});
    }

    /** What an earlier version wrote down in words; said as it is. */
    public static Remark told(String words) {
        return of(RemarkCode.TOLD, words);
    }

    /** The same, said of this document. */
    public Remark at(Object place) {
        return new Remark(code, where.isEmpty() ? place.toString() : place + ": " + where, arguments);
    }

    /** How many entries of a document were dropped, where it is about that; otherwise none. */
    public int dropped() {
        return code.drops() ? Integer.parseInt(arguments.getFirst()) : 0;
    }

    /** One line in German, or in English for any other language. */
    public String in(Locale language) {
        String words = MessageFormat.format(RemarkWords.of(code, language), arguments.toArray());
        return where.isEmpty() ? words : where + ": " + words;
    }

    /** The same for who knows already what it is said of. */
    public String in(Locale language, String known) {
        String line = in(language);
        String again = ": " + known;
        return line.endsWith(again) ? line.substring(0, line.length() - again.length()) : line;
    }

    /** All of them in one line. */
    public static String all(Collection<Remark> remarks, Locale language) {
        return remarks.stream().map(remark -> remark.in(language)).collect(Collectors.joining("; "));
    }

    /** In English: for the log and the command line. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
