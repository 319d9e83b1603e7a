// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.label.Regions;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Completes the name of a kind of office: by the state beside it or of the item, by the place or the task that follows. */
record CompleteName(HeadlineWords words, List<Evidence> evidence, Labels about, Regions regions) {
    private static final Set<String> OPENS_TASK = Set.of("für", "der", "des", "zur");
    private static final Set<String> INSIDE_TASK = Set.of("und", "der", "des", "die", "für", "in", "im", "von");
    private static final int LONGEST = 9;
    private static final int LONGEST_NAME = 4;

    /**
     * A name and where it stands.
     *
     * @param from the first word
     * @param end the word after the last
     */
    record Named(String name, int from, int end) {}

    /** The whole name of what is mentioned, of several that it stands for the name of each; none where nothing completes it. */
    List<Named> of(BodyMention mention, NamedBody body) {
        return body.type() == NamedBody.Type.OF_PLACES
                ? ofPlaces(mention, body.name())
                : one(mention, body).stream().toList();
    }

    private Optional<Named> one(BodyMention mention, NamedBody body) {
        return switch (body.type()) {
            case OWN, OF_PERSON, OF_COUNTRY, OF_PLACES -> Optional.of(named(body.name(), mention));
            case OF_PLACE -> ofPlace(mention, body.name());
            case OF_ITEM -> ofItem(mention, body);
            case OF_STATE ->
                state(mention)
                        .map(state -> OfficeName.of(body, state, regions))
                        .or(() -> Optional.of(body.federal()).filter(name -> !name.isEmpty() && code().equals("DE")))
                        .map(name -> named(name, mention));
            case OF_SOME_STATES ->
                state(mention)
                        .filter(body.instead()::containsKey)
                        .map(state -> named(OfficeName.of(body, state, regions), mention));
            case OF_STATE_BESIDE -> beside(mention).map(state -> named(OfficeName.of(body, state, regions), mention));
            case OF_FEDERATION -> Optional.of(named(body.name(), mention)).filter(_ -> code().equals("DE"));
            case OF_TASK ->
                ofTask(mention, body.name())
                        .or(() -> isNamed(mention.to()) ? ofPlace(mention, body.name()) : Optional.empty());
            case OWN_WITH_TASK ->
                Optional.of(mention)
                        .filter(_ -> words.is(mention.to(), "für"))
                        .flatMap(_ -> ofTask(mention, body.name()))
                        .or(() -> Optional.of(named(body.name(), mention)));
            case OF_NAME -> ofName(mention, body.name());
            case OF_SMALLEST -> Optional.of(named(PartyGroup.name(body.name(), about, regions), mention));
            case OF_TASK_AND_STATE ->
                ofTask(mention, body.name()).map(task -> new Named(withState(task.name, mention), task.from, task.end));
        };
    }

    private static Named named(String name, BodyMention mention) {
        return new Named(name, mention.from(), mention.to());
    }

    private String code() {
        return about.regions().getFirst().value();
    }

    /** "die Stadt" is the one that the item is about, "die Stadt Wil" the one that is named so. */
    private Optional<Named> ofItem(BodyMention mention, NamedBody body) {
        if (isNamed(mention.to()) && words.printed(mention.from(), mention.to()).equals(body.name())) {
            return ofPlace(mention, body.name());
        }
        List<Label> places = about.places();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(named(body.name() + " " + GoverningBody.called(places.getFirst()), mention));
    }

    /** "Netzwerk Offene Verwaltung": the capitals that follow, in quotation marks or not. */
    private Optional<Named> ofName(BodyMention mention, String office) {
        int end = mention.to();
        while (end < words.size()
                && end - mention.to() < LONGEST_NAME
                && words.runsOn(end - 1)
                && words.isCapital(end)) {
            end++;
        }
        return end == mention.to()
                ? Optional.empty()
                : Optional.of(new Named(office + " " + words.printed(mention.to(), end), mention.from(), end));
    }

    private Optional<String> state(BodyMention mention) {
        return beside(mention).or(() -> Optional.of(code()).filter(one -> one.contains("-")));
    }

    private String withState(String name, BodyMention mention) {
        String state =
                state(mention).map(code -> OfficeName.state(code, regions)).orElse("");
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
        boolean named =
                next < words.size() && words.runsOn(next - 1) && words.isCapital(next) && !words.isHyphenated(next - 1);
        if (!named) {
            return Optional.empty();
        }
        int end = endOfPlace(next);
        return Optional.of(new Named(office + " " + words.printed(next, end), mention.from(), end));
    }

    /** "Landratsämter Hof, Kronach und Traunstein" */
    private List<Named> ofPlaces(BodyMention mention, String office) {
        List<Named> all = new ArrayList<>();
        int next = mention.to();
        while (next < words.size() && words.sentence(next) == words.sentence(mention.from()) && isNamed(next)) {
            int end = endOfPlace(next);
            all.add(new Named(office + " " + words.printed(next, end), next, end));
            boolean last = words.is(end, "und") || words.is(end, "sowie");
            next = last ? end + 1 : words.runsOn(end - 1) ? words.size() : end;
        }
        return all;
    }

    /** Whether the name of a place or region stands there. */
    private boolean isNamed(int word) {
        return evidence.stream()
                .anyMatch(one -> one.from() == word && !one.rule().equals("publisher"));
    }

    private int endOfPlace(int from) {
        int limit = from + 1;
        for (Evidence one : evidence) {
            if (one.from() == from && one.place().isPresent()) {
                limit = Math.max(limit, endOf(one.words().getFirst(), from));
            }
        }
        int last = from;
        int end = from + 1;
        while (end < words.size() && words.runsOn(end - 1) && (end < limit || words.isHyphenated(end - 1))) {
            last = words.isCapital(end) ? end : last;
            end++;
        }
        return last + 1;
    }

    /** Where a name as printed, which may begin before the word, ends. */
    private int endOf(String printed, int word) {
        int until = words.text().lastIndexOf(printed, words.start(word)) + printed.length();
        int end = word;
        while (end < words.size() && words.end(end) <= until) {
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
                : Optional.of(new Named(office + " " + words.printed(from, last + 1), mention.from(), last + 1));
    }

    private boolean isAdjective(int word) {
        String letters = words.folded(word);
        return letters.endsWith("e") || letters.endsWith("en") || letters.endsWith("er");
    }
}
