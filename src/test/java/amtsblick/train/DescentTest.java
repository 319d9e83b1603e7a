// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DescentTest {
    @Test
    void findsTheLowestPointOfALongNarrowValley() {
        double[] lowest = Descent.lowest(
                (at, gradient) -> {
                    gradient[0] = 2 * (at[0] - 3);
                    gradient[1] = 200 * (at[1] + 1);
                    return Math.pow(at[0] - 3, 2) + 100 * Math.pow(at[1] + 1, 2);
                },
                new double[2]);
        assertThat(lowest[0]).isCloseTo(3, within(0.01));
        assertThat(lowest[1]).isCloseTo(-1, within(0.01));
    }

    @Test
    void findsTheLowestPointOfACurveThatIsNoParabola() {
        double[] lowest = Descent.lowest(
                (at, gradient) -> {
                    gradient[0] = Math.exp(at[0]) - 2;
                    return Math.exp(at[0]) - 2 * at[0];
                },
                new double[1]);
        assertThat(lowest[0]).isCloseTo(Math.log(2), within(0.01));
    }

    @Test
    void staysWhereItIsLowestAlready() {
        double[] lowest = Descent.lowest(
                (at, gradient) -> {
                    gradient[0] = at[0];
                    return at[0] * at[0] / 2;
                },
                new double[1]);
        assertThat(lowest).containsExactly(0);
    }
}
