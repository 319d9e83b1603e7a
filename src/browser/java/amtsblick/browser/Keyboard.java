// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;

/** A reader without a mouse, who must see at each stop where she is (WCAG 2.4.7 and 2.4.11). */
record Keyboard(Page page) {
    private static final int PATIENCE = 150;
    /** Some point of it is in the window and under nothing else. */
    private static final String SEEN = """
            e => [...e.getClientRects()].some(box => [0.1, 0.5, 0.9].some(share => {
                const top = document.elementFromPoint(box.x + box.width * share, box.y + box.height * share);
                return top && (e.contains(top) || top.contains(e));
            }))""";

    private static final String MARKED =
            "e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }";

    /** Presses Tab until what this selects has the focus; tells how often. */
    int tabTo(String selector) {
        for (int stops = 1; stops <= PATIENCE; stops++) {
            page.keyboard().press("Tab");
            ElementHandle stop = stop();
            assertThat(stop.evaluate(MARKED)).as("marked: %s", outline(stop)).isEqualTo(true);
            assertThat(stop.evaluate(SEEN)).as("seen: %s", outline(stop)).isEqualTo(true);
            if (Boolean.TRUE.equals(stop.evaluate("(e, selector) => e.matches(selector)", selector))) {
                return stops;
            }
        }
        throw new AssertionError(selector + " was not reached from " + page.url() + " within " + PATIENCE + " stops");
    }

    /** Presses a key on what has the focus. */
    void press(String key) {
        page.keyboard().press(key);
    }

    /** Follows the link, or presses the button, that has the focus. */
    void enter() {
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(before));
    }

    /** What has the focus. */
    ElementHandle stop() {
        return page.evaluateHandle("document.activeElement").asElement();
    }

    private static String outline(ElementHandle stop) {
        return String.valueOf(stop.evaluate("e => e.outerHTML.slice(0, 160)"));
    }
}
