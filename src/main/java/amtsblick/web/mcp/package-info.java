// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The archive for language models: {@code McpEndpoint} speaks the Model Context Protocol, each {@code McpTool} is an address of {@code
 * web.openapi.ApiTable}. Off unless the operator switches it on.
 */
@NullMarked
package amtsblick.web.mcp;

import org.jspecify.annotations.NullMarked;
