// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
/**
 * The demo in a real Chromium ({@code mvn verify -Pbrowser}): what only a browser can tell. {@link
 * amtsblick.browser.DemoSite} starts both and is handed to each test; {@link amtsblick.browser.PageTypes} finds a page of
 * every kind by following links, so that a new kind is tried without being named here; {@link
 * amtsblick.browser.Keyboard} walks without a mouse. Without a Chromium the tests are skipped, and {@code .ci/run} says so.
 */
@NullMarked
package amtsblick.browser;

import org.jspecify.annotations.NullMarked;
