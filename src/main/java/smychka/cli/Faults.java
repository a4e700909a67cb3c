package smychka.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import smychka.scenario.FaultsException;

/** Says on standard error what went wrong, in plain words, and chooses the exit code. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** Prints where in the program a fault came from; for those who mend it. */
    private static final String TRACE_PROPERTY = "smychka.trace";

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        var command = fault.getCommandLine();
        var err = command.getErr();
        err.println(fault.getMessage());
        if (fault instanceof UnmatchedArgumentException unmatched) {
            err.print(String.join(
                    "",
                    unmatched.getSuggestions().stream()
                            .limit(1)
                            .map(nearest -> "did you mean " + nearest + "?\n")
                            .toList()));
        }
        err.println("see " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.REFUSED;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        if (fault instanceof FaultsException || fault instanceof RefusedException) {
            err.println(fault.getMessage());
            err.flush();
            return ExitCode.REFUSED;
        }
        err.println(sentence(fault));
        if (Boolean.getBoolean(TRACE_PROPERTY)) {
            fault.printStackTrace(err);
        }
        err.flush();
        return ExitCode.FAILED;
    }

    /** What a fault of the disk or of the program is, in one sentence. */
    static String sentence(Throwable fault) {
        if (fault instanceof IOException disk) {
            return reason(disk);
        }
        var message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return fault instanceof OutOfMemoryError
                ? "memory is full: " + message
                : "a fault of the program: " + message + " (-D" + TRACE_PROPERTY + "=true tells where)";
    }

    /** What the disk did, in one sentence. */
    static String reason(IOException fault) {
        if (fault instanceof FileSystemException disk) {
            var reason = disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason();
            var why = disk instanceof AccessDeniedException ? "permission denied" : reason;
            return "cannot read or write " + disk.getFile() + ": " + why;
        }
        var message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return message.contains("No space left") ? "the disk is full: " + message : "cannot read or write: " + message;
    }
}
