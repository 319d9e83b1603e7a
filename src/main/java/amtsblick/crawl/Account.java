// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.util.ArrayList;
import java.util.List;

/** What became of everything that was found in a document: nothing is lost without a word. Pure. */
final class Account {
    private Account() {}

    /**
     * What there is to say: nothing where everything was kept.
     *
     * @param headlines how many could be read
     * @param kept how many items they are
     * @param keptOut how many of them the topic filter kept out
     * @param notes what the parser says, and with it how many it had to drop
     */
    static List<Remark> of(int headlines, int kept, int keptOut, List<Remark> notes) {
        int dropped = notes.stream().mapToInt(Remark::dropped).sum();
        int twice = headlines - keptOut - kept;
        List<Remark> account = new ArrayList<>();
        if (dropped + keptOut + twice > 0) {
            account.add(Remark.of(RemarkCode.COUNTED, headlines + dropped, kept));
        }
        account.addAll(notes);
        if (keptOut > 0) {
            account.add(Remark.of(RemarkCode.OFF_TOPIC, keptOut));
        }
        if (twice > 0) {
            account.add(Remark.of(RemarkCode.TWICE, twice));
        }
        return account;
    }
}
