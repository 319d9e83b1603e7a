// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.web.letter.DigestView.Day;
import amtsblick.web.words.Reader;
import java.util.List;

/** A mail with news as plain text, for those who read it so: the same in the same order. */
final class DigestText {
    private final StringBuilder text = new StringBuilder();
    private final Reader reader;

    private DigestText(Reader reader) {
        this.reader = reader;
    }

    static String of(DigestView view) {
        DigestText out = new DigestText(view.reader());
        if (view.demo()) {
            out.line(view.reader().text("demo.banner")).line("");
        }
        out.line(view.lead()).line("");
        view.sections().forEach(out::section);
        for (Day day : view.days()) {
            out.heading(day.name());
            day.lines().forEach(out::item);
        }
        if (!view.more().isEmpty()) {
            out.line(view.more()).line("");
        }
        if (!view.soon().isEmpty()) {
            out.heading(view.reader().text("mail.soon"));
            view.soon().forEach(out::item);
        }
        out.foot(view.foot());
        return out.text.toString();
    }

    private DigestText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private void heading(String words) {
        line(words).line("-".repeat(words.length())).line("");
    }

    private void section(DigestSection section) {
        line(section.heading());
        line("  " + section.count() + (section.health().isEmpty() ? "" : " · " + section.health()));
        section.troubles().forEach(trouble -> line("  - " + trouble));
        if (!section.href().isEmpty()) {
            line("  " + section.href());
        }
        line("");
    }

    private void item(DigestLine item) {
        line("* " + item.title());
        for (String each : List.of(item.above(), item.snippet(), item.below(), item.href())) {
            if (!each.isEmpty()) {
                line("  " + each);
            }
        }
        line("");
    }

    private void foot(LetterFoot foot) {
        line("-- "); // what mail programs know as the beginning of a signature
        line(reader.text("mail.why", foot.name()));
        line(reader.text("mail.own") + ": " + foot.own());
        line(reader.text("mail.leave") + ": " + foot.leave());
        if (!foot.complaints().isEmpty()) {
            line(reader.text("mail.complaints") + ": " + foot.complaints());
        }
        line(reader.text("mail.privacy") + ": " + foot.privacy());
        foot.operator().forEach(this::line);
    }
}
