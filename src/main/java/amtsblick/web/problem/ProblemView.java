// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.problem;

import amtsblick.web.page.Frame;

/**
 * A page that says what went wrong.
 *
 * @param lead a finished sentence
 * @param without the address without what is wrong with it, empty where that is no help
 * @param operated whether it was met on the operator's pages
 */
public record ProblemView(Frame frame, String heading, String lead, String without, boolean operated) {}
