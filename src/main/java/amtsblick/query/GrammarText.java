// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.query.QueryText.Remark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query in the signs of Lucene's grammar, and where each was typed. What would be a mistake there is told of and left out. */
final class GrammarText {
    private static final int DEEPEST = 8;

    private final List<Sign> signs = new ArrayList<>();
    private final Deque<Sign> open = new ArrayDeque<>();
    private final List<Remark> remarks;
    private int operands;
    private int tooDeep;

    private enum Sort {
        OPERAND,
        OPERATOR,
        NOT,
        FIELD,
        OPEN,
        CLOSE
    }

    private record Sign(Sort sort, String text, int start, int end) {}

    /** Where something was typed. */
    record Place(int start, int end) {}

    GrammarText(List<Remark> remarks) {
        this.remarks = remarks;
    }

    void operand(String text, int start, int end) {
        if (operands < QueryText.MAX_CLAUSES) {
            operands++;
            signs.add(new Sign(Sort.OPERAND, text, start, end));
        } else {
            remarks.add(new Remark(QueryText.SHORTENED, start, end));
        }
    }

    void operator(String name, int start, int end) {
        if (name.equals("NOT")) {
            not(start, end);
        } else if (isComplete()) {
            signs.add(new Sign(Sort.OPERATOR, name, start, end));
        } else {
            remarks.add(new Remark(QueryText.OPERATOR, start, end));
        }
    }

    void not(int start, int end) {
        if (last() == Sort.NOT || last() == Sort.FIELD) {
            remarks.add(new Remark(QueryText.OPERATOR, start, end));
        } else {
            signs.add(new Sign(Sort.NOT, "NOT", start, end));
        }
    }

    void field(String name, int start, int end) {
        if (last() == Sort.FIELD) {
            dropLast();
        }
        signs.add(new Sign(Sort.FIELD, name + ":", start, end));
    }

    void open(int at) {
        if (open.size() == DEEPEST) {
            tooDeep++;
            remarks.add(new Remark(QueryText.BRACKET, at, at + 1));
            return;
        }
        Sign sign = new Sign(Sort.OPEN, "(", at, at + 1);
        signs.add(sign);
        open.push(sign);
    }

    void close(int at) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (open.isEmpty()) {
            remarks.add(new Remark(QueryText.BRACKET, at, at + 1));
        } else {
            close(new Sign(Sort.CLOSE, ")", at, at + 1));
        }
    }

    private void close(Sign sign) {
        dropDangling();
        Sign begun = open.pop();
        if (last() == Sort.OPEN) {
            signs.remove(begun);
            drop(Sort.FIELD);
            drop(Sort.NOT);
        } else {
            signs.add(sign);
        }
    }

    void end() {
        while (!open.isEmpty()) {
            Sign begun = open.peek();
            remarks.add(new Remark(QueryText.BRACKET, begun.start, begun.end));
            close(new Sign(Sort.CLOSE, ")", begun.start, begun.end));
        }
        dropDangling();
    }

    private void dropDangling() {
        while (!isComplete() && last() != null && last() != Sort.OPEN) {
            dropLast();
        }
    }

    private void dropLast() {
        Sign dangling = signs.removeLast();
        String remark = dangling.sort == Sort.FIELD ? QueryText.EMPTY : QueryText.OPERATOR;
        remarks.add(new Remark(remark, dangling.start, dangling.end));
    }

    private void drop(Sort sort) {
        if (last() == sort) {
            signs.removeLast();
        }
    }

    private boolean isComplete() {
        return last() == Sort.OPERAND || last() == Sort.CLOSE;
    }

    private @Nullable Sort last() {
        return signs.isEmpty() ? null : signs.getLast().sort;
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    /** All signs with a blank between them. */
    String text() {
        return signs.stream().map(Sign::text).collect(Collectors.joining(" "));
    }

    /** Where the sign was typed that has this place in the text. */
    Place typed(int at) {
        int from = 0;
        for (Sign sign : signs) {
            int to = from + sign.text.length();
            if (at >= from && at <= to) {
                return new Place(sign.start, sign.end);
            }
            from = to + 1;
        }
        return new Place(0, 0);
    }
}
