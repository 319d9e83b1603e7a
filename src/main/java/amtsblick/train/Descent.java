// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The lowest point of a convex function: limited-memory BFGS, algorithm 7.5 of Nocedal and Wright, Numerical Optimization, 2nd
 * edition 2006, with steps halved until they go down by a share of the slope (algorithm 3.1). The same function gives the same point.
 */
final class Descent {
    private static final int MOST_STEPS = 80;
    private static final int REMEMBERED = 6;
    private static final int MOST_HALVINGS = 30;

    /** A step that gains less than this share is the last. */
    private static final double LEAST_GAIN = 1e-5;

    /** How much of what the slope promises a step must bring. */
    private static final double SHARE = 1e-4;

    private static final double HALF = 0.5;

    private final Slope function;
    private final Deque<Step> steps = new ArrayDeque<>();
    private double[] point;
    private double[] gradient;
    private double value;

    private Descent(Slope function, double[] start) {
        this.function = function;
        point = start;
        gradient = new double[start.length];
        value = function.at(point, gradient);
    }

    /** A function that is convex and smooth. */
    interface Slope {
        /** The value at a point; {@code gradient}, whatever it holds, becomes the gradient there. */
        double at(double[] point, double[] gradient);
    }

    /** What one step changed of point and gradient. */
    private record Step(double[] moved, double[] turned, double product) {}

    /** The lowest point of a function, looked for from {@code start}, which stays as it is. */
    static double[] lowest(Slope function, double[] start) {
        Descent descent = new Descent(function, start.clone());
        for (int i = 0; i < MOST_STEPS && descent.step(); i++) {
            // each goes further down
        }
        return descent.point;
    }

    private boolean step() {
        double[] direction = direction();
        double slope = dot(direction, gradient);
        double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(-slope)) : 1;
        double[] next = new double[point.length];
        double[] there = new double[point.length];
        for (int i = 0; slope < 0 && i < MOST_HALVINGS; i++, length *= HALF) {
            for (int at = 0; at < next.length; at++) {
                next[at] = point[at] + length * direction[at];
            }
            double reached = function.at(next, there);
            if (reached <= value + SHARE * length * slope) {
                return go(next, there, reached);
            }
        }
        return false;
    }

    private boolean go(double[] next, double[] there, double reached) {
        boolean gains = value - reached > LEAST_GAIN * Math.abs(value);
        double[] moved = less(next, point);
        double[] turned = less(there, gradient);
        double product = dot(moved, turned);
        if (product > 0) {
            steps.addFirst(new Step(moved, turned, product));
            if (steps.size() > REMEMBERED) {
                steps.removeLast();
            }
        }
        point = next;
        gradient = there;
        value = reached;
        return gains;
    }

    /** Down the slope, bent by what the last steps told of how it turns: the two loops of algorithm 7.4. */
    private double[] direction() {
        double[] direction = gradient.clone();
        Deque<Double> shares = new ArrayDeque<>();
        for (Step step : steps) {
            double share = dot(step.moved, direction) / step.product;
            add(direction, -share, step.turned);
            shares.push(share);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getFirst();
            scale(direction, last.product / dot(last.turned, last.turned));
        }
        for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext(); ) {
            Step step = oldest.next();
            add(direction, shares.pop() - dot(step.turned, direction) / step.product, step.moved);
        }
        scale(direction, -1);
        return direction;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] less(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static void add(double[] to, double share, double[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] += share * other[i];
        }
    }

    private static void scale(double[] one, double by) {
        for (int i = 0; i < one.length; i++) {
            one[i] *= by;
        }
    }
}
