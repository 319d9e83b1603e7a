// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;

/** The few files that are served as they are; their address changes with their content, so they are cached for ever. */
enum Assets {
    STYLE("style.css", "text/css; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml");

    private final String type;
    private final byte[] bytes;
    private final String path;

    Assets(String file, String type) {
        this.type = type;
        bytes = read(file);
        path = "/assets/" + hash(bytes) + "/" + file;
    }

    String path() {
        return path;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The file at this path; an older hash finds today's file, for pages that are still open. */
    static Optional<Assets> at(String path) {
        return Stream.of(values())
                .filter(asset -> path.endsWith(asset.path.substring(asset.path.lastIndexOf('/'))))
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

    private static String hash(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new BigInteger(1, sum).toString(Character.MAX_RADIX).substring(0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
