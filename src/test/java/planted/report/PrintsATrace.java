package planted.report;

import planted.Breaks;

@Breaks("ONLY_THE_COMMAND_LINE_PRINTS")
public final class PrintsATrace {
    void fail(Exception fault) {
        fault.printStackTrace();
    }
}
