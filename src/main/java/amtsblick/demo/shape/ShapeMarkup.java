// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all printers need. */
public final class ShapeMarkup {
    /** {@code 30.06.2025} */
    static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    /** {@code 30. Juni 2025} */
    public static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    /** {@code Montag, 30. Juni 2025 - 15:04} */
    static final DateTimeFormatter DRUPAL = DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy - HH:mm", Locale.GERMAN);
    /** RFC 822 with a four-digit year: {@code Mon, 30 Jun 2025 15:04:00 +0200} */
    static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US);

    private ShapeMarkup() {}

    /** Text that is safe in elements and attributes of HTML and XML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The articles, printed one below the other. */
    static String each(Iterable<MadeUpArticle> articles, Function<MadeUpArticle, String> printer) {
        StringBuilder out = new StringBuilder();
        articles.forEach(article -> out.append(printer.apply(article)));
        return out.toString();
    }

    /** Characters beyond ASCII as numeric references, as old systems write them. */
    static String numeric(String text) {
        return text.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    /** A page around {@code main}. */
    public static String page(Desk desk, String title, String main) {
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>%s</title></head>
            <body>
            <header><a href="/%s/">%s</a></header>
            %s
            <footer><p>Vorf&uuml;hrdaten von Amtsblick: alles erfunden. <a href="/">Alle Redaktionen</a></p></footer>
            </body>
            </html>
            """.formatted(desk.language(), escape(title), desk.id(), escape(desk.name()), main);
    }
}
