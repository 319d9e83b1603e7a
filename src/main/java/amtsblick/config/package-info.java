// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Reading configuration so that a mistake is answered with file, line, key and what was expected. Knows YAML and where the
 * files lie; what the keys mean is known by the packages that own them. {@code ConfigFolder} finds the files, {@code YamlMap} is
 * what the owners read with, {@code YamlKeys} what stands in the file and where, {@code ValueForms} durations, addresses and the
 * like, {@code Environment} what the operator's variables say instead, and {@code Once} reads what can wait. A file that {@code ConfigFolder.read} reads is read on after a
 * mistake, which {@code NotedErrors} keeps, so that all are told at once.
 */
@NullMarked
package amtsblick.config;

import org.jspecify.annotations.NullMarked;
