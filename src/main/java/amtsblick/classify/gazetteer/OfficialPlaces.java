// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.util.List;

/**
 * The official municipality list GV100AD of the Statistisches Bundesamt: fixed columns, one record a line, those that begin with
 * 60 are municipalities. Columns count from 0: key 10–17, name 22–71, population 139–149 (description of the data set, Destatis).
 */
public final class OfficialPlaces {
    private static final String MUNICIPALITY = "60";
    private static final int SHORTEST = 150;

    private OfficialPlaces() {}

    /** Takes one municipality. */
    public interface Taker {
        void take(String key, String name, String region, int population);
    }

    public static void read(ConfigFolder config, String file, Taker taker) {
        List<String> lines = config.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(MUNICIPALITY)) {
                if (line.length() < SHORTEST) {
                    throw new ConfigError(file, i + 1, "", "expected at least " + SHORTEST + " characters");
                }
                String name = line.substring(22, 72).strip().replaceFirst(",.*", "");
                String population = line.substring(139, 150).strip();
                String key = line.substring(10, 18);
                taker.take(key, name, StateKeys.region(key.substring(0, 2)), Integer.parseInt(population));
            }
        }
    }
}
