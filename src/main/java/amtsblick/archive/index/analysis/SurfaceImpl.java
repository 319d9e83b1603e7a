// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.util.List;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** Lucene makes it by name and copies it with the state of a token; public for that reason alone. */
public final class SurfaceImpl extends AttributeImpl implements Surface {
    private Word word = Word.NONE;
    private List<Joined> joined = List.of();
    private Held held = Held.NOTHING;
    private int named;
    private Stretch rest = Stretch.NONE;

    @Override
    public Word word() {
        return word;
    }

    @Override
    public void setWord(Word newWord) {
        word = newWord;
    }

    @Override
    public List<Joined> joined() {
        return joined;
    }

    @Override
    public void setJoined(List<Joined> newJoined) {
        joined = newJoined;
    }

    @Override
    public Held held() {
        return held;
    }

    @Override
    public void setHeld(Held newHeld) {
        held = newHeld;
    }

    @Override
    public int named() {
        return named;
    }

    @Override
    public void setNamed(int newNamed) {
        named = newNamed;
    }

    @Override
    public Stretch rest() {
        return rest;
    }

    @Override
    public void setRest(Stretch newRest) {
        rest = newRest;
    }

    @Override
    public void clear() {
        word = Word.NONE;
        joined = List.of();
        held = Held.NOTHING;
        named = 0;
        rest = Stretch.NONE;
    }

    @Override
    public void copyTo(AttributeImpl target) {
        ((Surface) target).setWord(word);
        ((Surface) target).setJoined(joined);
        ((Surface) target).setHeld(held);
        ((Surface) target).setNamed(named);
        ((Surface) target).setRest(rest);
    }

    @Override
    public void reflectWith(AttributeReflector reflector) {
        reflector.reflect(Surface.class, "word", word);
        reflector.reflect(Surface.class, "joined", joined);
        reflector.reflect(Surface.class, "held", held);
        reflector.reflect(Surface.class, "named", named);
        reflector.reflect(Surface.class, "rest", rest);
    }
}
