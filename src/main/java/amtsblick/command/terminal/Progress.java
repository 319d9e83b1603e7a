// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.terminal;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar where a person is watching, nothing where output goes to a file or another program. */
public final class Progress implements AutoCloseable {
    private final Optional<ProgressBar> bar;

    /** @param most how many steps there will be, -1 where that is not known */
    public Progress(String task, long most) {
        boolean watched = System.console() != null && System.console().isTerminal();
        bar = watched
                ? Optional.of(new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(most)
                        .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                        .build())
                : Optional.empty();
    }

    public void at(long done) {
        bar.ifPresent(b -> b.stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
