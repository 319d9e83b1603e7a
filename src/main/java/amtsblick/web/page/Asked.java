// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Map;

/**
 * What was asked. Read from the request at once, because an answer may be made when the request is over.
 *
 * @param path of the address
 * @param name the part of the path that the route leaves open, such as an item's id; empty where there is none
 * @param parameters values by name
 * @param reader who asks
 */
public record Asked(String path, String name, Map<String, List<String>> parameters, Reader reader) {
    /** The last value of a parameter, empty where it is missing. */
    public String parameter(String parameter) {
        List<String> values = parameters.getOrDefault(parameter, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }
}
