// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * One family of rules for regions in each file: each an {@code EvidenceRule} that reads a scene and says which region speaks there,
 * how loudly and why. A new rule is a new file here and a line in {@code where.RegionEvidence}.
 */
@NullMarked
package amtsblick.classify.rule;

import org.jspecify.annotations.NullMarked;
