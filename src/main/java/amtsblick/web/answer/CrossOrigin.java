// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

/** What pages of other sites may read of what is public (Fetch standard, CORS). */
public final class CrossOrigin {
    public static final String ALLOWED = "Access-Control-Allow-Origin";
    public static final String ANYBODY = "*";
    public static final String EXPOSED = "Access-Control-Expose-Headers";

    /** What a program goes by beside the body: how to go on, what it has, when to come back, what a file is called. */
    public static final String HEADERS = "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Content-Disposition";

    /** What it may ask with. */
    public static final String ASKED = "If-None-Match, Accept-Language";

    private CrossOrigin() {}
}
