// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Web addresses as browsers understand them (WHATWG URL standard), printed so that every RFC 3986 parser takes them: {@code WebAddress}
 * from whatever stands in a document to a URI, {@code PrintedAddress} what may be shown of
 * one, {@code HostName} for its host, {@code Punycode} for letters beyond ASCII in it. Which of
 * several addresses is meant, and which are the same, is for {@code parse} to say. Next hop: none.
 */
@NullMarked
package amtsblick.url;

import org.jspecify.annotations.NullMarked;
