// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What we know of the German language, once, for parsing, labels, stories and the search: letters, endings, compounds, stop words,
 * months and zones. Words go in and words come out; no engine, no headline, no network. Below every package that reads German;
 * next hop: none.
 *
 * <p>A word is brought to a common form in five ways, and each is a step of its own, because each answers another question and
 * swapping them would change what is found, joined or labelled:
 *
 * <ul>
 *   <li>{@code Letters}: one spelling (umlauts, ß, capitals), the ending stays. For addresses and beginnings.
 *   <li>{@code Endings}: one ending off, umlauts stay. For stories, whose table of words editors read and write.
 *   <li>{@code Stems}: letters folded, up to two endings off, with the umlauts that a plural brings ({@code Umlauts}) and the endings for
 *       women ({@code GenderForms}). For the search, where finding more is the point.
 *   <li>{@code ActNouns}: the noun of a verb and back, "einreichen" and "Einreichung". For the search, where few items have the word itself.
 *   <li>{@code Inflections}: the other way round, from a proper name to its forms. For the gazetteer, which must print what it found
 *       and must not find "Essen" in "esse".
 * </ul>
 *
 * <p>The phrases of {@code kinds.yaml} are in none of them: there the editor says with a {@code *} where a word may go on.
 */
@NullMarked
package amtsblick.german;

import org.jspecify.annotations.NullMarked;
