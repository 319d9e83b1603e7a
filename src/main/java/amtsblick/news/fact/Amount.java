// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.fact;

/**
 * A sum of money.
 *
 * @param value how much, in whole units of the currency and parts of them
 * @param currency ISO 4217: {@code EUR} or {@code CHF}
 * @param words the words of the item that say so, as printed
 */
public record Amount(double value, String currency, String words) {}
