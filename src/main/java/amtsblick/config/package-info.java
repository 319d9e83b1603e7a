// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Reading configuration so that a mistake is answered with file, line, key and what was expected. Knows YAML and where the
 * files lie; what the keys mean is known by the packages that own them.
 */
@NullMarked
package amtsblick.config;

import org.jspecify.annotations.NullMarked;
