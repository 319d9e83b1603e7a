// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** The front door: {@link amtsblick.Launcher} finds a Java that is new enough, {@link amtsblick.Main} starts the command line. */
@NullMarked
package amtsblick;

import org.jspecify.annotations.NullMarked;
