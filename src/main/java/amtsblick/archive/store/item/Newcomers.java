// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.store.database.Transaction;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Which items come for the first time into a store that was empty and has no index of ids as yet. Remembered are numbers made of their
 * ids, 16 MB for a million; the first that is there already ends this state. For the one writer.
 */
final class Newcomers {
    private static final int FEW = 1 << 12;

    /** Open addressing; 0 is an empty place. */
    private long[] places = {};

    private int taken;

    /** Whether nothing has to be looked up to know that an item is new. */
    boolean isNew(Transaction transaction, String id) throws SQLException {
        if (!transaction.isFilling()) {
            return false;
        }
        if (add(number(id))) {
            return true;
        }
        transaction.endFilling();
        places = new long[0];
        return false;
    }

    /** FNV-1a (RFC 9923); that two ids have one number is rare, and costs a look. */
    private static long number(String id) {
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            number = (number ^ id.charAt(i)) * 0x100000001b3L;
        }
        return number == 0 ? 1 : number;
    }

    private boolean add(long number) {
        if (2 * taken >= places.length) {
            grow();
        }
        int place = place(number);
        if (places[place] == number) {
            return false;
        }
        places[place] = number;
        taken++;
        return true;
    }

    private void grow() {
        long[] before = places;
        places = new long[Math.max(FEW, 2 * before.length)];
        Arrays.stream(before).filter(number -> number != 0).forEach(number -> places[place(number)] = number);
    }

    /** Where it is, or is to be. */
    private int place(long number) {
        int place = (int) (number ^ number >>> 32) & places.length - 1;
        while (places[place] != 0 && places[place] != number) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }
}
