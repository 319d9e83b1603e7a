// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.openapi;

import amtsblick.web.address.QueryParams;
import amtsblick.web.page.PageHandler;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.page.StreamHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One address of the API: who answers it, and what it takes and gives. Routes and description are made of the same table of these.
 *
 * @param path with its open part in braces
 * @param id its name in the description, and of the message {@code api.ID} that says what it is
 * @param parameters in the order they are told
 * @param answering who answers
 * @param content what a good answer is
 */
public record Endpoint(String path, String id, List<Parameter> parameters, Answering answering, Content content) {

    /** Who answers, and what is asked of him. */
    public sealed interface Answering {
        /** Nothing but the path and the language decides. */
        record Kept(PageHandler page) implements Answering {}

        /** The room reads parameters of its own; each answer is for one reader. */
        record Own(PageHandler page) implements Answering {}

        /** The parameters are a selection. */
        record Selected(SelectionHandler page) implements Answering {}

        /** The parameters are a selection, of which everything is sent. */
        record Sent(StreamHandler page) implements Answering {}
    }

    /** What a good answer is. */
    public sealed interface Content {
        /** Content-Type without charset. */
        String type();

        /** JSON in the shape of a record. */
        record Shape(Class<?> shape) implements Content {
            @Override
            public String type() {
                return "application/json";
            }
        }

        /** Text of a media type. */
        record Text(String type) implements Content {}
    }

    /** What is wrong with the parameters that are asked, as far as this table tells. */
    public Optional<QueryParams.Result.Invalid> mistake(Map<String, List<String>> asked) {
        return QueryParams.mistake(
                asked,
                parameters.stream()
                        .filter(Parameter::isAsked)
                        .map(Parameter::name)
                        .toList());
    }

    /** Whether it is about one item, which may have been removed. */
    boolean isItem() {
        return path.contains("{id}");
    }

    /** Whether a part of its path is open. */
    public boolean isOpen() {
        return path.contains("{");
    }
}
