// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.web.words.Reader;
import java.util.function.BiFunction;

/** What a press review can be had as, beside the page that is printed. */
public enum SheetFormat {
    TEXT("/presseschau/blatt.txt", "text/plain; charset=utf-8", SheetText::of),
    ODT("/presseschau/blatt.odt", SheetOdt.TYPE, SheetOdt::of);

    private final String path;
    private final String type;
    private final BiFunction<ReviewSheet, Reader, byte[]> writer;

    SheetFormat(String path, String type, BiFunction<ReviewSheet, Reader, byte[]> writer) {
        this.path = path;
        this.type = type;
        this.writer = writer;
    }

    /** The address under which any review can be had so. */
    public String path() {
        return path;
    }

    String type() {
        return type;
    }

    byte[] write(ReviewSheet sheet, Reader reader) {
        return writer.apply(sheet, reader);
    }
}
