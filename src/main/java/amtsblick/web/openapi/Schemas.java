// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.openapi;

import amtsblick.web.api.SchemaOf;
import amtsblick.web.format.Json;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The shapes of answers as JSON Schema, read from the records that are printed, so that neither can change without the other. */
final class Schemas {
    /** Of these, {@code fields} may leave out all but this. */
    private static final Map<String, String> CUT = Map.of("ApiItem", "id");

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class, OptionalInt.class);

    private final Map<String, ObjectNode> all = new TreeMap<>();

    /** All that were asked for, by name. */
    Map<String, ObjectNode> all() {
        return all;
    }

    /** The schema of a record, by reference. */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = Json.object().put("type", "array");
            schema.set("items", of(list.getActualTypeArguments()[0]));
            return schema;
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            ObjectNode schema = Json.object().put("type", "object");
            schema.set("additionalProperties", of(map.getActualTypeArguments()[1]));
            return schema;
        } else if (type instanceof Class<?> shape) {
            return shape.isRecord() ? reference(shape) : plain(shape);
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static ObjectNode plain(Class<?> type) {
        if (WHOLE.contains(type)) {
            return Json.object().put("type", "integer");
        } else if (type == double.class) {
            return Json.object().put("type", "number");
        } else if (type == boolean.class) {
            return Json.object().put("type", "boolean");
        } else if (type == String.class || type == URI.class) {
            return Json.object().put("type", "string");
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private ObjectNode reference(Class<?> shape) {
        String name = shape.getSimpleName();
        if (!all.containsKey(name)) {
            ObjectNode schema = Json.object();
            all.put(name, schema); // before its parts, one of which may be the same
            fill(schema, shape);
        }
        return Json.object().put("$ref", "#/components/schemas/" + name);
    }

    private void fill(ObjectNode schema, Class<?> shape) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent part : shape.getRecordComponents()) {
            properties.set(part.getName(), of(part));
            if (isAlwaysThere(shape, part)) {
                required.add(part.getName());
            }
        }
    }

    private ObjectNode of(RecordComponent part) {
        SchemaOf more = part.getAnnotation(SchemaOf.class);
        boolean tree = more != null && more.value() != Void.class;
        ObjectNode schema = of(tree ? more.value() : part.getGenericType());
        if (more != null && more.among().length > 0) {
            ObjectNode text = (ObjectNode) schema.path(schema.has("items") ? "items" : "additionalProperties");
            List.of(more.among()).forEach(text.putArray("enum")::add);
        }
        return schema;
    }

    private static boolean isAlwaysThere(Class<?> shape, RecordComponent part) {
        String only = CUT.get(shape.getSimpleName());
        JsonInclude include = shape.getAnnotation(JsonInclude.class);
        boolean cut = include != null && include.value() == JsonInclude.Include.NON_EMPTY;
        return only == null
                ? !cut
                        && !part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        && part.getType() != OptionalInt.class
                : only.equals(part.getName());
    }
}
