// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.terminal;

import amtsblick.url.WebAddress;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options and parameters from their text, and what is said of one that is none: words for the operator, no types of Java. */
public final class Values {
    private Values() {}

    /** Teaches them to a command line and all its commands. */
    public static void teach(CommandLine line) {
        ITypeConverter<Integer> integer = number(Integer::valueOf);
        ITypeConverter<Long> whole = number(Long::valueOf);
        line.registerConverter(Integer.class, integer);
        line.registerConverter(int.class, integer);
        line.registerConverter(Long.class, whole);
        line.registerConverter(long.class, whole);
        line.registerConverter(double.class, Values::fraction);
        line.registerConverter(LocalDate.class, Values::date);
        line.registerConverter(URI.class, Values::address);
    }

    private static <T> ITypeConverter<T> number(Function<String, T> reader) {
        return text -> {
            try {
                return reader.apply(text.strip());
            } catch (NumberFormatException e) {
                throw wrong(text, "no whole number, or too large");
            }
        };
    }

    private static Double fraction(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw wrong(text, "no number such as 0.5");
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(text, "no date such as 2026-11-23");
        }
    }

    private static URI address(String text) {
        return WebAddress.typed(text)
                .orElseThrow(() -> wrong(text, "no address such as https://www.stadt.example/presse"));
    }

    private static TypeConversionException wrong(String text, String lack) {
        return new TypeConversionException("'" + text + "' is " + lack);
    }
}
