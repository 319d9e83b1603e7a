// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Does something once a second for as long as it runs, on the server's own clock; one mishap does not stop it. */
final class EverySecond extends AbstractLifeCycle {
    private final Server server;
    private final Runnable task;
    private volatile Scheduler.@Nullable Task next;

    EverySecond(Server server, Runnable task) {
        this.server = server;
        this.task = task;
    }

    @Override
    protected void doStart() {
        plan();
    }

    @Override
    protected void doStop() {
        Scheduler.Task planned = next;
        if (planned != null) {
            planned.cancel();
        }
    }

    private void plan() {
        next = server.getScheduler().schedule(this::run, 1, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            task.run();
        } finally {
            if (isRunning()) {
                plan();
            }
        }
    }
}
