// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What went wrong or was odd, as code and arguments with its words in German and English beside it. {@code fetch}, {@code parse} and
 * {@code discover} make remarks, visits and the crawl log keep them, pages and commands say them: a new one is a code and its words
 * in both files. {@code SecurityLog} notes what hints at an attack.
 */
@NullMarked
package amtsblick.remark;

import org.jspecify.annotations.NullMarked;
