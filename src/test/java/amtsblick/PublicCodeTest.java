// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What catalogues of public software read ({@code publiccode.yml}, 0.4) keeps to the standard: its keys, their values and bounds. */
class PublicCodeTest {
    private static final List<String> CATEGORIES = List.of("""
            accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
            billing-and-invoicing blog budgeting business-intelligence business-process-management cad
            call-center-management cloud-management collaboration communications compliance-management contact-management
            content-management crm customer-service-and-support data-analytics data-collection data-visualization
            digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
            email-management email-marketing employee-management enterprise-project-management
            enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
            financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
            graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management
            it-development it-management it-security it-service-management knowledge-management learning-management-system
            marketing mind-mapping mobile-marketing mobile-payment network-management office online-booking
            online-community payment-gateway payroll predictive-analysis procurement productivity-suite
            project-collaboration project-management property-management real-estate-management remote-support
            resource-management sales-management seo service-desk social-media-management survey talent-management
            task-management taxes-management test-management time-management time-tracking translation video-conferencing
            video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder
            workflow-management
            """.split("\\s+"));

    private static final List<String> SCOPES = List.of("government", "local-authorities", "society");
    private static final List<String> PLATFORMS = List.of("web", "windows", "mac", "linux", "ios", "android");
    private static final List<String> STATES = List.of("concept", "development", "beta", "stable", "obsolete");

    private Map<?, ?> file = Map.of();

    @BeforeEach
    void read() throws Exception {
        String text = Files.readString(Path.of("publiccode.yml"));
        file = (Map<?, ?>)
                new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(text);
    }

    @Test
    void whatCataloguesAskForIsThere() throws Exception {
        assertThat(file.get("publiccodeYmlVersion")).isEqualTo("0.4");
        assertThat(URI.create((String) file.get("url")).isAbsolute()).isTrue();
        assertThat(file.get("softwareVersion")).as("as in pom.xml").isEqualTo(version());
        assertThat(LocalDate.parse((String) file.get("releaseDate"))).isNotNull();
        assertThat(file.get("developmentStatus")).isIn(STATES);
        assertThat(file.get("softwareType")).isEqualTo("standalone/web");
        assertThat(map("legal").get("license")).isEqualTo("EUPL-1.2");
        assertThat(map("localisation").get("localisationReady")).isEqualTo(true);
        assertThat(list(map("localisation"), "availableLanguages")).containsExactly("de", "en");
    }

    @Test
    void valuesAreOfTheStandardsLists() {
        assertThat(CATEGORIES).containsAll(list(file, "categories"));
        assertThat(PLATFORMS).containsAll(list(file, "platforms"));
        assertThat(SCOPES).containsAll(list(map("intendedAudience"), "scope"));
    }

    @Test
    void itIsDescribedInEachLanguageWithinTheBounds() {
        assertThat(map("description").keySet()).extracting(Object::toString).containsExactly("de", "en");
        for (Object each : map("description").values()) {
            Map<?, ?> description = (Map<?, ?>) each;
            assertThat((String) description.get("shortDescription")).hasSizeBetween(1, 150);
            assertThat((String) description.get("longDescription")).hasSizeBetween(150, 10_000);
            assertThat((String) description.get("genericName")).hasSizeBetween(1, 35);
            assertThat(list(description, "features"))
                    .isNotEmpty()
                    .allSatisfy(feature -> assertThat(feature).hasSizeBetween(1, 100));
        }
        assertThat(file.toString())
                .as("there is a script")
                .doesNotContain("cookies, no JavaScript", "Cookies, ohne JavaScript");
    }

    /** {@code SECURITY.md} sends those who found a weakness there. */
    @Test
    void somebodyCanBeWrittenTo() throws Exception {
        assertThat(map("maintenance").get("type")).isEqualTo("community");
        List<?> contacts = (List<?>) map("maintenance").get("contacts");
        assertThat(contacts)
                .isNotEmpty()
                .allSatisfy(contact ->
                        assertThat((String) ((Map<?, ?>) contact).get("email")).matches("[^@\\s]+@[^@\\s]+"));
        assertThat(Files.readString(Path.of("SECURITY.md"))).contains("publiccode.yml");
    }

    private static String version() throws Exception {
        return Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser())
                .select("project > version")
                .text();
    }

    private Map<?, ?> map(String key) {
        return (Map<?, ?>) file.get(key);
    }

    private static List<String> list(Map<?, ?> of, String key) {
        return ((List<?>) of.get(key)).stream().map(Object::toString).toList();
    }
}
