// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** The few files that are served as they are; their address changes with their content, so they are cached for ever. */
public enum Assets {
    STYLE("style.css", "text/css; charset=utf-8"),
    /** Comfort that pages do without where it does not run. */
    SCRIPT("comfort.js", "text/javascript; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml"),
    /** For home screens and previews, which take no drawings. */
    ICON_192("icon-192.png", "image/png"),
    ICON_512("icon-512.png", "image/png");

    private final String type;
    private final byte[] bytes;
    private final byte[] gzip;
    private final String path;

    Assets(String file, String type) {
        this.type = type;
        bytes = read(file);
        gzip = Gzip.packedBest(bytes);
        path = "/assets/" + ContentHash.of(bytes) + "/" + file;
    }

    public String path() {
        return path;
    }

    String type() {
        return type;
    }

    /** Its bytes, not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** The same compressed. */
    byte[] gzip() {
        return gzip;
    }

    /** The file of this name. */
    public static Optional<Assets> named(String file) {
        return Stream.of(values())
                .filter(asset -> asset.path.endsWith("/" + file))
                .findFirst();
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
