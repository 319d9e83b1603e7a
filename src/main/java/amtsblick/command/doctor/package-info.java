// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What is wrong before it hurts: {@code doctor} looks at everything the program needs, {@code config check} at the files alone. Each exam is
 * one part of it and gives {@code Diagnosis}, each with what to do; {@code Diagnoses} prints them.
 */
@NullMarked
package amtsblick.command.doctor;

import org.jspecify.annotations.NullMarked;
