// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.web.format.XmlText;
import amtsblick.web.words.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** A press review as a document for word processors (OpenDocument 1.3): its looks are named styles, to be changed all at once. */
final class SheetOdt {
    static final String TYPE = "application/vnd.oasis.opendocument.text";

    /** The same review is the same file. Of the first day of 1980, the zip would say more of the time than fits before the type. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final String[] NAMESPACES = {
        "xmlns:office", SPACE + "office:1.0",
        "xmlns:style", SPACE + "style:1.0",
        "xmlns:text", SPACE + "text:1.0",
        "xmlns:fo", SPACE + "xsl-fo-compatible:1.0",
        "xmlns:meta", SPACE + "meta:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "office:version", "1.3"
    };

    private SheetOdt() {}

    static byte[] of(ReviewSheet sheet, Reader reader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            packed(zip, "content.xml", content(sheet, reader));
            packed(zip, "styles.xml", styles(sheet));
            packed(zip, "meta.xml", meta(sheet));
            packed(zip, "META-INF/manifest.xml", manifest());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** The first of all, neither compressed nor with anything between: so the type of the file is seen without a zip reader (part 2, 3.3). */
    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, bytes);
    }

    private static void packed(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        put(zip, new ZipEntry(name), bytes);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] content(ReviewSheet sheet, Reader reader) {
        return XmlText.document(xml -> {
            xml.start("office:document-content", NAMESPACES)
                    .start("office:body")
                    .start("office:text");
            xml.text("text:h", sheet.title(), "text:style-name", "Title", "text:outline-level", "1");
            xml.text("text:p", sheet.day(), "text:style-name", "About");
            int number = 0;
            for (SheetItem item : sheet.items()) {
                item(xml, ++number, item, reader);
            }
            xml.text("text:p", sheet.made(), "text:style-name", "About");
            xml.end();
            xml.end();
            xml.end();
        });
    }

    private static void item(XmlText xml, int number, SheetItem item, Reader reader) throws XMLStreamException {
        xml.start("text:h", "text:style-name", "Headline", "text:outline-level", "2");
        xml.text("text:a", number + ". " + item.title(), "xlink:type", "simple", "xlink:href", item.link());
        xml.end();
        xml.text("text:p", item.about(), "text:style-name", "About");
        if (!item.concerns().isEmpty()) {
            xml.text("text:p", item.concerns(), "text:style-name", "About");
        }
        if (!item.snippet().isEmpty()) {
            xml.text("text:p", item.snippet(), "text:style-name", "Standard");
        }
        if (!item.note().isEmpty()) {
            xml.text("text:p", reader.text("review.noted", item.note()), "text:style-name", "Note");
        }
    }

    private static byte[] styles(ReviewSheet sheet) {
        return XmlText.document(xml -> {
            xml.start("office:document-styles", NAMESPACES).start("office:styles");
            xml.start("style:default-style", "style:family", "paragraph");
            String country = sheet.lang().equals("de") ? "DE" : "GB";
            xml.empty(
                    "style:text-properties",
                    "fo:language",
                    sheet.lang(),
                    "fo:country",
                    country,
                    "fo:font-size",
                    "11pt");
            xml.end();
            style(xml, "Standard", "", "0.2cm", "fo:font-size", "11pt");
            style(xml, "Title", "Standard", "0.2cm", "fo:font-size", "20pt", "fo:font-weight", "bold");
            style(xml, "Headline", "Standard", "0.1cm", "fo:font-size", "13pt", "fo:font-weight", "bold");
            style(xml, "About", "Standard", "0.2cm", "fo:font-size", "9pt");
            style(xml, "Note", "Standard", "0.2cm", "fo:font-style", "italic");
            xml.end();
            xml.start("office:automatic-styles").start("style:page-layout", "style:name", "A4");
            xml.empty(
                    "style:page-layout-properties",
                    "fo:page-width",
                    "21cm",
                    "fo:page-height",
                    "29.7cm",
                    "fo:margin",
                    "2cm");
            xml.end();
            xml.end();
            xml.start("office:master-styles");
            xml.empty("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
            xml.end();
            xml.end();
        });
    }

    private static void style(XmlText xml, String name, String parent, String below, String... text)
            throws XMLStreamException {
        if (parent.isEmpty()) {
            xml.start("style:style", "style:name", name, "style:family", "paragraph");
        } else {
            xml.start(
                    "style:style", "style:name", name, "style:family", "paragraph", "style:parent-style-name", parent);
        }
        String above = name.equals("Headline") ? "0.5cm" : "0cm";
        String together = name.equals("Headline") || name.equals("About") ? "always" : "auto";
        xml.empty(
                "style:paragraph-properties",
                "fo:margin-top",
                above,
                "fo:margin-bottom",
                below,
                "fo:keep-with-next",
                together);
        xml.empty("style:text-properties", text);
        xml.end();
    }

    private static byte[] meta(ReviewSheet sheet) {
        return XmlText.document(xml -> {
            xml.start("office:document-meta", NAMESPACES).start("office:meta");
            xml.text("meta:generator", "Amtsblick");
            xml.text("dc:title", sheet.title());
            xml.text("dc:language", sheet.lang());
            xml.end();
            xml.end();
        });
    }

    private static byte[] manifest() {
        return XmlText.document(xml -> {
            xml.start("manifest:manifest", "xmlns:manifest", SPACE + "manifest:1.0", "manifest:version", "1.3");
            file(xml, "/", TYPE);
            file(xml, "content.xml", "text/xml");
            file(xml, "styles.xml", "text/xml");
            file(xml, "meta.xml", "text/xml");
            xml.end();
        });
    }

    private static void file(XmlText xml, String path, String type) throws XMLStreamException {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
