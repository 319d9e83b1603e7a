// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.label.Regions;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Completes the name of a kind of office: by the state beside it or of the item, by the place or the task that follows. */
record CompleteName(HeadlineWords words, List<Evidence> evidence, Labels about, Regions regions) {
    private static final Set<String> OPENS_TASK = Set.of("für", "der", "des", "zur");
    private static final Set<String> INSIDE_TASK = Set.of("und", "der", "des", "die", "für", "in", "im", "von");
    private static final int LONGEST = 9;

    /**
     * A name and where it ends.
     *
     * @param end the word after the last
     */
    record Named(String name, int end) {}

    /** The whole name of what is mentioned; empty where nothing completes it. */
    Optional<Named> of(BodyMention mention, NamedBody body) {
        return switch (body.type()) {
            case OWN, OF_PERSON, OF_COUNTRY -> Optional.of(new Named(body.name(), mention.to()));
            case OF_PLACE -> ofPlace(mention, body.name());
            case OF_ITEM -> ofItem(mention, body);
            case OF_STATE ->
                state(mention)
                        .map(state -> OfficeName.of(body, state, regions))
                        .or(() -> Optional.of(body.federal()).filter(name -> !name.isEmpty() && code().equals("DE")))
                        .map(name -> new Named(name, mention.to()));
            case OF_FEDERATION ->
                Optional.of(new Named(body.name(), mention.to())).filter(_ -> code().equals("DE"));
            case OF_TASK ->
                ofTask(mention, body.name())
                        .or(() -> isNamed(mention.to()) ? ofPlace(mention, body.name()) : Optional.empty());
            case OF_TASK_AND_STATE ->
                ofTask(mention, body.name()).map(task -> new Named(withState(task.name, mention), task.end));
        };
    }

    private String code() {
        return about.regions().getFirst().value();
    }

    private Optional<Named> ofItem(BodyMention mention, NamedBody body) {
        List<Label> places = about.places();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(body.name() + " " + places.getFirst().value(), mention.to()));
    }

    private Optional<String> state(BodyMention mention) {
        return beside(mention).or(() -> Optional.of(code()).filter(one -> one.contains("-")));
    }

    private String withState(String name, BodyMention mention) {
        String state = state(mention).map(code -> OfficeName.state(code, regions)).orElse("");
        return state.isEmpty() || name.endsWith(state) ? name : name + " " + state;
    }

    /** "Innenministerium Niedersachsen", "Hessens Digitalministerin", "Finanzministerium in Kiel" */
    private Optional<String> beside(BodyMention mention) {
        for (Evidence one : evidence) {
            boolean named = one.from() < words.size()
                    && one.regions().size() == 1
                    && !one.rule().startsWith("no-");
            int behind = one.from() - mention.to();
            int before = mention.from() - one.from();
            boolean near = behind == 0 && words.runsOn(mention.to() - 1)
                    || behind == 1 && (words.is(mention.to(), "in") || words.is(mention.to(), "von"))
                    || before == 1 && words.runsOn(one.from())
                    || before == 2 && words.runsOn(one.from()) && words.isHyphenated(one.from());
            if (named && near && one.regions().getFirst().contains("-")) {
                return Optional.of(one.regions().getFirst());
            }
        }
        return Optional.empty();
    }

    private Optional<Named> ofPlace(BodyMention mention, String office) {
        int next = mention.to();
        boolean named = next < words.size() && words.runsOn(next - 1) && words.isCapital(next);
        if (!named) {
            return Optional.empty();
        }
        int end = endOfPlace(next);
        return Optional.of(new Named(office + " " + words.printed(next, end), end));
    }

    /** Whether the name of a place or region stands there. */
    private boolean isNamed(int word) {
        return evidence.stream().anyMatch(one -> one.from() == word && !one.rule().equals("publisher"));
    }

    private int endOfPlace(int from) {
        int end = from + 1;
        for (Evidence one : evidence) {
            if (one.from() == from && one.place().isPresent()) {
                end = from + HeadlineWords.of(one.words().getFirst()).size();
            }
        }
        while (end > from + 1 && !words.isCapital(end - 1)) {
            end--;
        }
        while (end < words.size() && words.isHyphenated(end - 1)) {
            end++;
        }
        return end;
    }

    /** "Landesamt für Umwelt und Geologie": the capitals behind the first, with the small words between them. */
    private Optional<Named> ofTask(BodyMention mention, String office) {
        int from = mention.to();
        if (from >= words.size() || !words.runsOn(from - 1) || !OPENS_TASK.contains(words.folded(from))) {
            return Optional.empty();
        }
        int last = from;
        for (int i = from + 1; i < words.size() && i - from < LONGEST && words.runsOn(i - 1); i++) {
            boolean isName = words.isCapital(i);
            boolean isJoined = i == last + 1 && i > from + 1 && !words.isHyphenated(i - 1) && words.isCapital(i - 1);
            if (isName && isJoined) {
                break;
            } else if (isName) {
                last = i;
            } else if (!INSIDE_TASK.contains(words.folded(i)) && !isAdjective(i)) {
                break;
            }
        }
        return last == from
                ? Optional.empty()
                : Optional.of(new Named(office + " " + words.printed(from, last + 1), last + 1));
    }

    private boolean isAdjective(int word) {
        String letters = words.folded(word);
        return letters.endsWith("e") || letters.endsWith("en") || letters.endsWith("er");
    }
}
