package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.facts.FactsFile;
import smychka.facts.Judging;
import smychka.record.Manifest;

/** Holds what is known of the real economy against what a batch stored. */
@Command(
        name = "facts",
        description = {
            "Say which facts of history a stored batch reproduces, how far its levels are",
            "off, and what naive forecasts make of the years kept apart to judge by.",
            "Works from its tables alone and writes facts.csv beside them."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class FactsVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BATCH", description = "Folder of a finished batch.")
    private Path batch;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            defaultValue = "historical",
            description = "The scenario held against history (${DEFAULT-VALUE}).")
    private String scenario;

    @Override
    public Integer call() throws IOException {
        refuseUnlessFinished(Stored.manifest(batch));
        var outcome = judged();
        FactsFile.write(batch, outcome);
        var out = spec.commandLine().getOut();
        new FactsTable(outcome).lines().forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }

    private Judging.Outcome judged() {
        try {
            return Judging.of(batch, scenario);
        } catch (IOException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    private void refuseUnlessFinished(Manifest manifest) {
        if (!"done".equals(manifest.state())) {
            int wanted = manifest.scenarios().size() * manifest.options().replications();
            throw new RefusedException(batch + " was stopped: "
                    + manifest.runs().size() + " of " + wanted + " runs had ended; facts are told from whole batches");
        }
        if (!"historical".equals(scenario)) {
            ScenarioNames.of(batch, manifest).refuseUnlessKnown(scenario);
        }
    }
}
