// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Completes Maven's bill of materials to what BSI TR-03183-2 v2.1 asks for of each component (5.2.2, annex 8.2: creator, file, licence,
 * SHA-512, what kind of file it is), looks each file over that is named, and adds what Maven does not know: the Java runtime and SQLite's library.
 *
 * <p>{@code java -cp 'lib/*' Sbom.java MAVENS.json FOLDER}: FOLDER as assemble.sh fills it; writes {@code FOLDER/amtsblick.cdx.json}.
 * {@code SBOM_CREATOR} names who makes it: an email or a web address. The same input gives the same bytes.
 */
final class Sbom {
    private static final String CENTRAL = "https://repo1.maven.org/maven2/";

    /** Where the name in the POM is none of SPDX, or is taken for another than what the licence's text says. */
    private static final Map<String, String> LICENCES = Map.of(
            "Similar to Apache License but with the acknowledgment clause removed", "LicenseRef-scancode-jdom",
            "GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0",
            "BSD-4-Clause", "BSD-3-Clause");

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path folder;
    private final ObjectNode bom;

    private Sbom(Path mavens, Path folder) throws IOException {
        this.folder = folder;
        bom = (ObjectNode) json.readTree(mavens.toFile());
    }

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Sbom sbom = new Sbom(Path.of(args[0]), Path.of(args[1]));
        String creator = System.getenv().getOrDefault("SBOM_CREATOR", "");
        sbom.complete(creator.isEmpty() ? "https://example.org/amtsblick.git" : creator);
    }

    private void complete(String creator) throws IOException, GeneralSecurityException {
        ObjectNode head = (ObjectNode) bom.get("metadata");
        head.put("timestamp", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(made()) + "Z");
        head.set("manufacturer", creator("The Amtsblick developers", creator));
        ObjectNode program = (ObjectNode) head.get("component");
        program.put("type", "application");
        program.set("manufacturer", creator("The Amtsblick developers", creator));
        file(program, folder.resolve("amtsblick.jar"), creator.contains("@") ? "mailto:" + creator : creator);
        ArrayNode components = (ArrayNode) bom.get("components");
        for (JsonNode each : components) {
            library((ObjectNode) each);
        }
        List<String> beside = List.of(java(components), sqlite(components));
        for (JsonNode each : bom.get("dependencies")) {
            if (each.get("ref").equals(program.get("bom-ref"))) {
                beside.forEach(((ObjectNode) each).withArray("dependsOn")::add);
            }
        }
        beside.forEach(ref -> bom.withArray("dependencies").addObject().put("ref", ref).putArray("dependsOn"));
        bom.putArray("compositions").addObject().put("aggregate", "complete").putArray("dependencies").add(program.get("bom-ref"));
        json.writeValue(folder.resolve("amtsblick.cdx.json").toFile(), bom);
    }

    /** The time that the build gives everything in the jar. */
    private LocalDateTime made() throws IOException {
        try (JarFile jar = new JarFile(folder.resolve("amtsblick.jar").toFile())) {
            return jar.getEntry(JarFile.MANIFEST_NAME).getTimeLocal();
        }
    }

    private void library(ObjectNode component) throws IOException, GeneralSecurityException {
        String group = component.get("group").asText();
        String name = component.get("name").asText();
        String version = component.get("version").asText();
        String jar = name + "-" + version + ".jar";
        component.set("manufacturer", creator(component.path("publisher").asText(group), home(component, group, name)));
        file(component, folder.resolve("lib").resolve(jar),
                CENTRAL + group.replace('.', '/') + "/" + name + "/" + version + "/" + jar);
    }

    private String java(ArrayNode components) throws IOException, GeneralSecurityException {
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("java/release"))) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        ObjectNode java = added(components, "platform", "openjdk", version, "pkg:generic/openjdk@" + version);
        java.set("manufacturer", creator("OpenJDK", "https://openjdk.org/"));
        licence(java, "GPL-2.0-only WITH Classpath-exception-2.0");
        file(java, folder.resolve("java/lib/modules"), "https://openjdk.org/");
        return java.get("bom-ref").asText();
    }

    /** The library is not in the driver's jar alone: it lies unpacked beside it. Its version is the first three numbers of the driver's. */
    private String sqlite(ArrayNode components) throws IOException, GeneralSecurityException {
        String driver = StreamSupport.stream(components.spliterator(), false)
                .filter(each -> each.get("name").asText().equals("sqlite-jdbc"))
                .map(each -> each.get("version").asText())
                .findFirst()
                .orElseThrow();
        String version = driver.replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1");
        ObjectNode sqlite = added(components, "library", "sqlite", version, "pkg:generic/sqlite@" + version);
        sqlite.set("manufacturer", creator("SQLite Consortium", "https://sqlite.org/"));
        licence(sqlite, "blessing");
        file(sqlite, folder.resolve("native/libsqlitejdbc.so"), "https://sqlite.org/download.html");
        return sqlite.get("bom-ref").asText();
    }

    private static ObjectNode added(ArrayNode components, String type, String name, String version, String purl) {
        return components.addObject().put("type", type).put("bom-ref", purl).put("name", name).put("version", version).put("purl", purl);
    }

    /** What is true of the file itself. */
    private void file(ObjectNode component, Path file, String from) throws IOException, GeneralSecurityException {
        boolean archive = file.toString().endsWith(".jar");
        licence(component, expression(component));
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        hash(component.putArray("hashes"), digest);
        ArrayNode references = component.withArray("externalReferences");
        hash(references.addObject().put("type", "distribution").put("url", from).putArray("hashes"), digest);
        ArrayNode properties = component.withArray("properties");
        property(properties, "filename", file.getFileName().toString());
        property(properties, "executable", "executable");
        property(properties, "archive", archive ? "archive" : "no archive");
        property(properties, "structured", archive ? "structured" : "unstructured");
    }

    private static void hash(ArrayNode hashes, String digest) {
        hashes.addObject().put("alg", "SHA-512").put("content", digest);
    }

    private static void property(ArrayNode properties, String name, String value) {
        properties.addObject().put("name", "bsi:component:" + name).put("value", value);
    }

    /** Several licences in a POM are a choice. */
    private static String expression(ObjectNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(each -> each.has("expression")
                        ? each.get("expression").asText()
                        : each.path("license").path("id").asText(each.path("license").path("name").asText()))
                .map(name -> LICENCES.getOrDefault(name, name))
                .collect(Collectors.joining(" OR "));
    }

    private static void licence(ObjectNode component, String expression) {
        component.putArray("licenses").addObject().put("expression", expression).put("acknowledgement", "concluded");
    }

    private static String home(ObjectNode component, String group, String name) {
        List<String> known = new ArrayList<>();
        for (String type : List.of("website", "vcs")) {
            component.path("externalReferences").forEach(each -> {
                if (each.get("type").asText().equals(type)) {
                    known.add(each.get("url").asText());
                }
            });
        }
        return known.isEmpty() ? "https://central.sonatype.com/artifact/" + group + "/" + name : known.getFirst();
    }

    private ObjectNode creator(String name, String reached) {
        ObjectNode who = json.createObjectNode().put("name", name);
        if (reached.contains("@")) {
            who.putArray("contact").addObject().put("email", reached);
        } else {
            who.putArray("url").add(reached);
        }
        return who;
    }
}
