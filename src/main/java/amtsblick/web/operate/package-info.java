// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What whoever runs this wants to know: {@code Health} in words and status (whether news come in and leave: {@code Flow}), {@code Metrics} in numbers, of the program as a whole, of its
 * sources ({@code SourceGauges}, {@code FetchMeters}), of its labels ({@code LabelGauges}) and of those who are told ({@code ReceiverGauges}), and {@code SecurityTxt}, whom to tell of a weakness. Next hop: {@code web.Routes} gives them addresses.
 */
@NullMarked
package amtsblick.web.operate;

import org.jspecify.annotations.NullMarked;
