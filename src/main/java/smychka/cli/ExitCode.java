package smychka.cli;

/** What the process tells its caller. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    /** The input was refused and nothing was written. */
    static final int REFUSED = 2;
    /** Stopped by Ctrl-C; what was finished is kept. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
