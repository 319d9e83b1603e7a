// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * A newsroom of our own on loopback, so that the whole path can be seen without the internet: made-up public bodies and
 * magazines publish made-up news in the shapes that real ones use, and some of them behave badly.
 *
 * <p>{@link amtsblick.demo.Stock} reads the events, {@link amtsblick.demo.DemoEdition} says which articles are public at a given
 * moment, a {@code shape.Shape} prints them as a feed or a page, {@link amtsblick.demo.Newsroom} answers addresses,
 * and {@link amtsblick.demo.DemoNewsroom} is the HTTP around it. It runs on the JDK's own server, so that the crawler meets
 * another implementation of HTTP than the one that serves its pages.
 */
@NullMarked
package amtsblick.demo;

import org.jspecify.annotations.NullMarked;
