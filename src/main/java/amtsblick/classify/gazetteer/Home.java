// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.news.label.Level;
import java.util.List;
import java.util.Optional;

/**
 * What a publisher contributes: whose news it brings by itself.
 *
 * @param host its host without {@code www.}
 * @param region its own region, {@code DE} where it has none
 * @param level the level of administration it belongs to; empty for the press, whose region decides only where the text does not
 * @param places the municipality or county whose name its host bears; several where the name has homonyms
 * @param audience for the press: whom its news is about where it names nobody
 * @param known whether anything is known of it; of one of whom nothing is, the text alone tells where it is at home
 */
public record Home(
        String host,
        String region,
        Optional<Level> level,
        List<Entity> places,
        Optional<Level> audience,
        boolean known) {

    public boolean isAbout(Entity entity) {
        return places.contains(entity);
    }

    public boolean isPress() {
        return level.isEmpty();
    }
}
