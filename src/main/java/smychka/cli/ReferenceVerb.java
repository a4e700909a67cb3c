package smychka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints every parameter and lever with its default, unit, bounds and source. */
@Command(
        name = "reference",
        description = "Print every parameter and lever: default, unit, bounds and source.",
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class ReferenceVerb implements Callable<Integer> {

    private static final String RESOURCE = "/reference.yaml";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (var in = Objects.requireNonNull(ReferenceVerb.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            var out = spec.commandLine().getOut();
            out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            out.flush();
        }
        return ExitCode.DONE;
    }
}
