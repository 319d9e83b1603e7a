// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.ArchiveException;
import amtsblick.command.archive.BackupCommand;
import amtsblick.command.archive.ExplainCommand;
import amtsblick.command.archive.ExportCommand;
import amtsblick.command.archive.ImportCommand;
import amtsblick.command.archive.MoveCommand;
import amtsblick.command.archive.ReclassifyCommand;
import amtsblick.command.archive.ReindexCommand;
import amtsblick.command.archive.RestoreCommand;
import amtsblick.command.archive.SearchCommand;
import amtsblick.command.archive.VerifyCommand;
import amtsblick.command.doctor.ConfigCommand;
import amtsblick.command.doctor.DoctorCommand;
import amtsblick.command.measure.BenchCommand;
import amtsblick.command.measure.EvaluateCommand;
import amtsblick.command.measure.TrainCommand;
import amtsblick.command.parse.ParseCommand;
import amtsblick.command.serve.AotCacheCommand;
import amtsblick.command.serve.DemoCommand;
import amtsblick.command.serve.RunCommand;
import amtsblick.command.sources.BackfillCommand;
import amtsblick.command.sources.CrawlCommand;
import amtsblick.command.sources.SourcesCommand;
import amtsblick.command.sources.VisitCommand;
import amtsblick.command.terminal.Values;
import amtsblick.config.ConfigError;
import amtsblick.config.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

/** The root of the command line: all commands in one table, and what their failures look like. */
@Command(
        name = "amtsblick",
        description = "Collects, understands and serves the news of German e-government.",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            CrawlCommand.class,
            VisitCommand.class,
            BackfillCommand.class,
            SourcesCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ReindexCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            MoveCommand.class,
            VerifyCommand.class,
            DoctorCommand.class,
            ConfigCommand.class,
            ReclassifyCommand.class,
            ExplainCommand.class,
            AotCacheCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            BenchCommand.class,
            ParseCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = AmtsblickCommand.VersionProvider.class,
        usageHelpAutoWidth = true)
public final class AmtsblickCommand implements Callable<Integer> {
    /** Set on the root alone: what stands in the annotation is inherited by every command. */
    private static final String[] FOOTER = {
        "",
        "Without a command it runs: collects and serves until it is stopped.",
        "Exit codes: 0 done, 1 not found or not right, 2 wrong usage,",
        "66 a file that cannot be read or used, 70 a fault in the program,",
        "74 the archive cannot be read or written, 78 a mistake in the configuration."
    };

    private static final int FILE = 66;
    private static final int FAULT = 70;
    private static final int ARCHIVE = 74;
    private static final int CONFIG = 78;

    @Mixin
    private final RunCommand run = new RunCommand();

    private AmtsblickCommand() {}

    /** Runs one command line and returns its exit code. */
    public static int execute(String... args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        return execute(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
    }

    static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new AmtsblickCommand());
        line.getCommandSpec().usageMessage().footer(FOOTER);
        line.setOut(out);
        line.setErr(err);
        Values.teach(line);
        line.setExecutionExceptionHandler(AmtsblickCommand::explain);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(args);
    }

    @Override
    public Integer call() throws Exception {
        return run.call();
    }

    private static int explain(Exception problem, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        return switch (problem) {
            case ConfigError error -> {
                error.mistakes().forEach(mistake -> err.println("Configuration: " + mistake));
                yield CONFIG;
            }
            case ArchiveException error -> say(err, "Archive: " + error.getMessage(), ARCHIVE);
            case IOException error -> say(err, "File: " + text(error), FILE);
            case UncheckedIOException error -> say(err, "File: " + text(error.getCause()), FILE);
            default -> {
                LoggerFactory.getLogger(AmtsblickCommand.class).error("A fault in the program", problem);
                yield FAULT;
            }
        };
    }

    /** Exceptions of the file system say no more than the name. */
    private static String text(@Nullable IOException error) {
        return switch (error) {
            case null -> "unknown trouble";
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written";
            case FileAlreadyExistsException there -> there.getFile() + " exists already";
            case NotDirectoryException file -> file.getFile() + " is no folder";
            case FileSystemException trouble
            when trouble.getReason() == null -> trouble.getFile() + " cannot be read or written";
            case CharacterCodingException _ -> "what was given is not in UTF-8";
            default -> Objects.requireNonNullElse(error.getMessage(), error.toString());
        };
    }

    private static int say(PrintWriter err, String message, int code) {
        err.println(message);
        return code;
    }

    /** Reads the version from the jar. */
    static final class VersionProvider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Amtsblick " + Version.NUMBER};
        }
    }
}
