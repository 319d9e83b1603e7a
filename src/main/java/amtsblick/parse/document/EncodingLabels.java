// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an encoding's name means to browsers (WHATWG Encoding, section 4.2), where that is not what the JDK takes it for: old names
 * stand for the larger encoding that came after, {@code iso-8859-1} for windows-1252 above all, or German quotes, dashes and euro
 * signs would be control characters. A name that browsers do not know means what the JDK says.
 */
final class EncodingLabels {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<String, String> LABELS = labels(
            "windows-1252: iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 csisolatin1 latin1 l1 cp819 ibm819"
                    + " ascii us-ascii ansi_x3.4-1968 cp1252 x-cp1252 ansi latin-1",
            "windows-1254: iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 csisolatin5 latin5 l5",
            "x-windows-874: iso-8859-11 iso8859-11 iso885911 tis-620 dos-874 windows-874",
            "ISO-8859-15: iso_8859-15 iso885915 csisolatin9 l9 latin-9",
            "ISO-8859-8: iso-8859-8-i iso-8859-8-e logical visual",
            "UTF-8: utf8 utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf-8-bom",
            "UTF-16LE: utf-16 utf16 ucs-2 unicode unicodefeff csunicode iso-10646-ucs-2",
            "UTF-16BE: unicodefffe",
            "GB18030: gb2312 gb_2312 gb_2312-80 gbk x-gbk chinese csgb2312 csiso58gb231280 iso-ir-58",
            "Big5-HKSCS: big5 big5-hkscs cn-big5 csbig5 x-x-big5",
            "windows-31j: shift_jis shift-jis sjis ms_kanji csshiftjis x-sjis ms932",
            "x-windows-949: euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean cseuckr iso-ir-149",
            "x-MacRoman: macintosh mac csmacintosh x-mac-roman",
            "KOI8-U: koi8-ru");

    private EncodingLabels() {}

    /** The encoding of that name; empty where there is none. */
    static Optional<Charset> charset(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(label, label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> labels(String... lines) {
        Map<String, String> labels = new HashMap<>();
        Stream.of(lines)
                .map(line -> line.split(": ", 2))
                .forEach(line -> Arrays.stream(line[1].split(" ")).forEach(label -> labels.put(label, line[0])));
        return Map.copyOf(labels);
    }
}
