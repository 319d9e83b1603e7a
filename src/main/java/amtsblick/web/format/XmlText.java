// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.format;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements; characters that XML 1.0 does not know are dropped, so that no text ever breaks a feed. */
public final class XmlText {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** Everything outside the production Char of XML 1.0, section 2.2. */
    private static final Pattern UNKNOWN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written between the XML declaration and the end. */
    public interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    /** A document in UTF-8 with its declaration. */
    public static byte[] document(Content content) {
        StringWriter out = new StringWriter(); // the JDK's writer of bytes takes a character at a time
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out);
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlText(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Opens an element with attributes as name and value in turn; ends with {@link #end}. */
    public XmlText start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    public void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An element with text in it. */
    public void text(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        xml.writeCharacters(clean(text));
        end();
    }

    /** An element with attributes only. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /** Nearly every text is clean, which is seen much sooner than by a pattern. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= Character.MIN_SURROGATE) {
                return UNKNOWN.matcher(text).replaceAll("");
            }
        }
        return text;
    }
}
