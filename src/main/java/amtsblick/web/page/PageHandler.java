// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.answer.Response;

/** Answers the requests for one address. */
@FunctionalInterface
public interface PageHandler {
    Response of(Asked asked);
}
