// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.wire;

import java.io.IOException;

/** The server understood and said no. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private static final int NOT_FOUND = 404;

    private final int status;
    private final String kind;

    Refusal(int status, String kind, String message) {
        super(message);
        this.status = status;
        this.kind = kind;
    }

    /** Whether what was asked for is not there. */
    public boolean isMissing() {
        return status == NOT_FOUND;
    }

    /** Whether it is there already. */
    public boolean isThereAlready() {
        return kind.equals("resource_already_exists_exception");
    }
}
