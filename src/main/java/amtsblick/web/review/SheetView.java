// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.web.page.Frame;

/**
 * The page to print.
 *
 * @param back where it is changed
 * @param text the address of the same as text
 * @param odt likewise as a document
 */
public record SheetView(Frame frame, ReviewSheet sheet, String back, String text, String odt) {
    static SheetView of(Frame frame, ReviewSheet sheet) {
        return new SheetView(
                frame,
                sheet,
                sheet.review().address(ReviewPage.PATH, frame.reader().named()),
                sheet.review().address(SheetFormat.TEXT.path(), frame.reader().named()),
                sheet.review().address(SheetFormat.ODT.path(), frame.reader().named()));
    }
}
