// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Hands the one {@link DemoSite} of the run to the tests of a class, one class after the other, since Playwright bears one caller at a
 * time; skips them where there is no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Starting.class)
@ResourceLock("browser")
@interface InBrowser {
    /** Starts the site when the first test asks for it; JUnit closes it after the last. */
    final class Starting implements ExecutionCondition, ParameterResolver {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return DemoSite.chromium()
                    .map(path -> ConditionEvaluationResult.enabled(path.toString()))
                    .orElseGet(() -> ConditionEvaluationResult.disabled("no Chromium: apt-get install chromium"));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == DemoSite.class;
        }

        @Override
        public DemoSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(DemoSite.class, _ -> start(), DemoSite.class);
        }

        private static DemoSite start() {
            try {
                Path chromium = DemoSite.chromium().orElseThrow();
                return DemoSite.start(chromium);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
