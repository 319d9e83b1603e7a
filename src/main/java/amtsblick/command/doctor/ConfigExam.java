// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

import amtsblick.classify.Classifier;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.command.wiring.Settings;
import amtsblick.command.wiring.Setup;
import amtsblick.command.wiring.Variables;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.harvest.Newsdesk;
import amtsblick.push.hook.Webhooks;
import amtsblick.quality.Quality;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.web.site.Team;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every file of the configuration as the program reads it at its start, and the variables beside it. */
final class ConfigExam {
    private ConfigExam() {}

    /** What reads some of the files. */
    private interface Reading {
        void of(ConfigFolder config);
    }

    static List<Diagnosis> of(Setup setup) {
        ConfigFolder config;
        try {
            config = setup.config();
        } catch (ConfigError e) {
            return List.of(Diagnosis.wrong("config", String.valueOf(e.getMessage())));
        }
        Set<String> mistakes = new LinkedHashSet<>();
        Stream.<Reading>of(
                        Settings::read,
                        SourceCatalogue::read,
                        Regions::of,
                        Territories::of,
                        Taxonomy::of,
                        Quality::of,
                        StoryWords::of,
                        Webhooks::of,
                        Team::of,
                        ConfigExam::newsdesk)
                .forEach(reading -> read(reading, config, mistakes));
        List<Diagnosis> diagnoses = new ArrayList<>();
        mistakes.forEach(mistake -> diagnoses.add(Diagnosis.wrong("config", mistake)));
        Variables.unknown(System.getenv(), config).forEach(line -> diagnoses.add(Diagnosis.wrong("config", line)));
        if (diagnoses.isEmpty()) {
            String where = config.folder()
                    .map(folder -> folder.toAbsolutePath() + ", the rest from the jar")
                    .orElse("the jar");
            diagnoses.add(Diagnosis.fine("config", "every file can be read (" + where + ")"));
        }
        return diagnoses;
    }

    private static void newsdesk(ConfigFolder files) {
        List<Source> sources = SourceCatalogue.read(files).all();
        Newsdesk.of(files, Classifier.of(files, sources), sources);
    }

    private static void read(Reading reading, ConfigFolder config, Set<String> mistakes) {
        try {
            reading.of(config);
        } catch (ConfigError e) {
            mistakes.addAll(e.mistakes());
        }
    }
}
