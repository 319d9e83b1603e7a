// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String WORDS = "Die „Förderung“ – 5 €";

    @ParameterizedTest
    @ValueSource(
            strings = {"iso-8859-1", "ISO8859-1", "latin1", "us-ascii", "cp1252", "windows-1252", "x-cp1252", "L1"})
    void readsTheOldNamesAsWindows(String label) {
        byte[] bytes = WORDS.getBytes(Charset.forName("windows-1252"));
        assertThat(Encodings.decode(bytes, "application/rss+xml; charset=" + label)
                        .text())
                .isEqualTo(WORDS);
        assertThat(page(("<meta charset=" + label + "><p>").getBytes(StandardCharsets.US_ASCII), bytes, "text/html"))
                .isEqualTo(WORDS);
        assertThat(page(new byte[0], bytes, "text/html;charset=\"" + label + "\""))
                .isEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-9, windows-1254, Şükran – „Öl“",
        "latin-9, ISO-8859-15, Öl 5 €",
        "gb2312, GB18030, 镕基",
        "x-sjis, windows-31j, ①",
        "unicode-1-1-utf-8, UTF-8, Öl",
        "utf8, UTF-8, Öl €",
        "macintosh, x-MacRoman, „Öl“",
        "KOI8-R, KOI8-R, Рада"
    })
    void knowsEncodingsByTheNamesThatBrowsersKnow(String label, String charset, String words) {
        byte[] bytes = ("<rss>" + words).getBytes(Charset.forName(charset));
        assertThat(Encodings.decode(bytes, "text/xml; charset=" + label).text()).isEqualTo("<rss>" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/xml; charset=utf-8", "text/xml; charset=utf-16", "text/xml; charset=unsinn"})
    void aBadByteCostsItsPlaceAndNotTheDocument(String contentType) {
        byte[] bytes = joined(utf8("Bürgerbüro und Stra"), new byte[] {(byte) 0xDF}, utf8("enbauamt: „Öl“"));
        assertThat(Encodings.decode(bytes, contentType).text()).isEqualTo("Bürgerbüro und Straßenbauamt: „Öl“");
    }

    @Test
    void whatIsLeftOfACharacterThatWasCutIsAReplacement() {
        assertThat(Encodings.decode(joined(utf8("Grün f"), new byte[] {(byte) 0xC3}, utf8(" und")), "")
                        .text())
                .isEqualTo("Grün f\uFFFD und");
        assertThat(Encodings.decode(joined(utf8("Grün"), new byte[] {(byte) 0xE2, (byte) 0x80}), "")
                        .text())
                .isEqualTo("Grün\uFFFD");
        assertThat(Encodings.decode(
                                joined(utf8("Öl"), new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x98}, utf8("!")), "")
                        .text())
                .isEqualTo("Öl\uFFFD!");
        assertThat(Encodings.decode(joined(utf8("Öl"), new byte[] {(byte) 0x81}, utf8("!")), "")
                        .text())
                .isEqualTo("Öl\uFFFD!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-8", "iso-8859-1", "utf-16"})
    void takesWindowsForWhatItIsWhateverWasSaid(String said) {
        byte[] bytes = "Maßstab „groß“ – Öl".getBytes(Charset.forName("windows-1252"));
        assertThat(Encodings.decode(bytes, "text/xml; charset=" + said).text()).isEqualTo("Maßstab „groß“ – Öl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-8", "iso-8859-1", "us-ascii"})
    void takesUtf8ForWhatItIsWhateverWasSaid(String said) {
        assertThat(Encodings.decode(utf8(WORDS), "text/xml; charset=" + said).text())
                .isEqualTo(WORDS);
        assertThat(page(new byte[0], utf8(WORDS), "text/html; charset=" + said)).isEqualTo(WORDS);
    }

    @Test
    void theMarkOutranksTheHeaderAndTheHeaderTheDeclaration() {
        String declared = "<?xml version='1.0' encoding='iso-8859-2'?><a>ť</a>";
        assertThat(Encodings.decode(
                                ("\uFEFF" + declared).getBytes(StandardCharsets.UTF_16LE), "text/xml; charset=utf-8")
                        .text())
                .isEqualTo(declared);
        assertThat(Encodings.decode(declared.getBytes(Charset.forName("windows-1250")), "text/xml; charset=cp1250")
                        .text())
                .isEqualTo(declared);
        assertThat(Encodings.decode(declared.getBytes(Charset.forName("iso-8859-2")), "text/xml")
                        .text())
                .isEqualTo(declared);
    }

    private static String page(byte[] head, byte[] body, String contentType) {
        try {
            return HtmlPage.read(new Document(
                            joined(head, body),
                            contentType,
                            URI.create("https://amt.example/"),
                            LocalDate.of(2026, 11, 23)))
                    .text();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
