package smychka.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command as somebody typed it, and what came back. */
final class Typed {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int code;

    Typed(Bench bench, String... words) {
        code = Smychka.commandLine(bench)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    int code() {
        return code;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
