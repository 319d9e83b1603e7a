// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.oversight;

import java.util.Optional;

/** One thing that an operator has us do; each is carried out and written down together, see {@link Oversight}. */
public sealed interface OperatorOrder {

    /** What it is called in the record. */
    String what();

    /** The id of the source or item that it is about, or an address. */
    String object();

    /** What else there is to say of it; empty for nothing. */
    default String detail() {
        return "";
    }

    /** Visit this source before its time. */
    record VisitNow(String object) implements OperatorOrder {
        @Override
        public String what() {
            return "visit";
        }
    }

    /** Visit this source no more, or again. */
    record Mute(String object, boolean muted) implements OperatorOrder {
        @Override
        public String what() {
            return muted ? "mute" : "unmute";
        }
    }

    /**
     * What was taken for somebody else's is this source all the same.
     *
     * @param house the domain that it has moved to, where it has
     */
    record Unfreeze(String object, Optional<String> house) implements OperatorOrder {
        @Override
        public String what() {
            return "unfreeze";
        }

        @Override
        public String detail() {
            return house.orElse("");
        }
    }

    /** Show this item so; what is empty is left to its source and to the rules. */
    record Correct(String object, Correction correction) implements OperatorOrder {
        @Override
        public String what() {
            return "correct";
        }

        @Override
        public String detail() {
            return correction.summary();
        }
    }

    /**
     * Forget all that this item says, and never collect it again.
     *
     * @param detail on whose request or on what ground
     */
    record Remove(String object, String detail) implements OperatorOrder {
        @Override
        public String what() {
            return "remove";
        }
    }

    /** Take over subscriptions of those who agreed elsewhere. @param detail how many, and nothing of them */
    record Admit(String detail) implements OperatorOrder {
        @Override
        public String what() {
            return "admit";
        }

        @Override
        public String object() {
            return "";
        }
    }

    /** Look what lies at this address; nothing is kept. */
    record Try(String object) implements OperatorOrder {
        @Override
        public String what() {
            return "try";
        }
    }

    /** Send a message for trying to this receiver. */
    record Tell(String object) implements OperatorOrder {
        @Override
        public String what() {
            return "tell";
        }
    }
}
