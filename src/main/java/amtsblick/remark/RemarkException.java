// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import java.io.IOException;

/** An exchange that came to nothing, for a reason that can be said in the reader's language. */
public final class RemarkException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Remark remark;

    public RemarkException(Remark remark) {
        super(remark.toString());
        this.remark = remark;
    }

    public Remark remark() {
        return remark;
    }
}
