// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of fixtures is a shape of listing with what is to be found on it. */
class ListingFinderTest {
    private static final Path FIXTURES = Path.of("src/test/resources/amtsblick/parse/listings");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Path> shapes() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsTheListing(Path shape) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(Files.readString(shape.resolve("expected.json")));
        byte[] page = Files.readAllBytes(shape.resolve("page.html"));
        Parsed.Headlines found = find(page, expected.path("url").asText());
        List<String> lines = found.headlines().stream()
                .map(h -> h.kicker().orElse("null") + " | " + h.title() + " | " + h.link() + " | "
                        + h.date().map(date -> date.day().toString()).orElse("null"))
                .toList();
        assertThat(lines)
                .containsExactlyElementsOf(
                        StreamSupport.stream(expected.path("items").spliterator(), false)
                                .map(i -> i.path("kicker").asText("null") + " | "
                                        + i.path("title").asText() + " | "
                                        + i.path("url").asText() + " | "
                                        + i.path("date").asText("null"))
                                .toList());
        assertThat(found.next().map(URI::toString).orElse("null"))
                .isEqualTo(expected.path("next").asText("null"));
    }

    @Test
    void findsNothingOnAPageThatListsNothing() {
        Parsed.Headlines found = find("<p>Wartungsarbeiten</p>".getBytes(StandardCharsets.UTF_8), "https://a.example/");
        assertThat(found.headlines()).isEmpty();
        assertThat(found.notes()).extracting(Object::toString).containsExactly("no repeated dated blocks on the page");
    }

    private static Parsed.Headlines find(byte[] page, String address) {
        Parsed parsed = ListingFinder.find(new Document(page, "text/html", URI.create(address), TODAY));
        assertThat(parsed).isInstanceOf(Parsed.Headlines.class);
        return (Parsed.Headlines) parsed;
    }
}
