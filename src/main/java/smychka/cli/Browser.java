package smychka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Hands a page to whatever program the machine opens pages with. */
final class Browser {

    private Browser() {}

    /** Returns the exit code. */
    static int open(Path page, PrintWriter err) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), page))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ExitCode.DONE;
        } catch (IOException e) {
            err.println("the page cannot be opened from here; open it yourself: " + page.toUri());
            err.flush();
            return ExitCode.FAILED;
        }
    }

    static List<String> command(String system, Path page) {
        var name = system.toLowerCase(Locale.ROOT);
        var file = page.toAbsolutePath().toString();
        return name.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", file)
                : List.of(name.contains("mac") ? "open" : "xdg-open", file);
    }
}
