// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * How well labels are met. All values are shares from 0 to 1.
 *
 * @param items how many items were labelled
 * @param byLevel the same for the items of each level, by its id; left out there
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Scores(int items, Region region, LevelScore level, Kind kind, Topic topic, Map<String, Scores> byLevel) {

    /** The first region: strict is the labelled one, lenient also those marked as right too. */
    public record Primary(double strict, double lenient) {}

    /** {@code set} is micro-averaged over all regions of all items. */
    public record Region(Primary primary, PrecisionRecall set) {}

    public record LevelScore(double accuracy) {}

    /** Strict is the labelled kind, lenient also those marked as right too. */
    public record Kind(double strict, double lenient) {}

    /** Micro counts every label alike, macro every topic that was labelled. */
    public record Topic(PrecisionRecall micro, PrecisionRecall macro) {}

    /** {@code f1} is the harmonic mean. */
    public record PrecisionRecall(double precision, double recall, double f1) {
        static PrecisionRecall of(double precision, double recall) {
            double sum = precision + recall;
            return new PrecisionRecall(
                    round(precision), round(recall), round(sum == 0 ? 0 : 2 * precision * recall / sum));
        }
    }

    /** Four digits are more than any of these files can prove. */
    public static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
