// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Measures what we promise, {@code LabelledItem}s against what we say of them: how often the labels of a hand-labelled file are met, how many days of pages, and how well a search finds
 * what was judged relevant; {@code
 * ClassifyEvaluation} asks and gives {@code Scores}, {@code FactEvaluation} and {@code StoryEvaluation} the same of facts and stories, {@code Calibration} how
 * sure is sure, {@code Mistakes} what went wrong; {@code CrossValidation} on publishers and stories that nothing was learnt from, {@code QualityMeasure} for
 * what {@code amtsblick.quality} tells everybody. The rooms {@code day} and {@code search} measure days and searches. Reads JSON lines, writes JSON; the numbers are defined where they are computed.
 *
 * <p>Doors, all that others use of the rooms: {@code day.DayEvaluation}, {@code day.KnownDay}, {@code search.JudgedQuery}, {@code
 * search.SearchEvaluation}.
 */
@NullMarked
package amtsblick.evaluate;

import org.jspecify.annotations.NullMarked;
