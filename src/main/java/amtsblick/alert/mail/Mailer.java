// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

/** Hands mails over. For one thread at a time. */
public interface Mailer extends AutoCloseable {

    /** What became of a mail. */
    sealed interface Outcome {
        /** It was taken. */
        record Taken() implements Outcome {}

        /** Not now: the mailbox is full, or its server wants to see us a second time (greylisting). */
        record Later(String why) implements Outcome {}

        /** Never: there is no such mailbox, or it wants none of this. */
        record Refused(String why) implements Outcome {}

        /** Nothing can be sent at present, whoever it is for. The mail may have been taken or not. */
        record Down(String why) implements Outcome {}
    }

    Outcome send(Letter letter);

    /** Nothing more is sent for a while; what is open may be closed. */
    void rest();

    @Override
    default void close() {
        rest();
    }
}
