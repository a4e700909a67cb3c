package smychka.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import smychka.record.EconomyReadings;
import smychka.record.IndicatorCatalogue;
import smychka.report.Report;
import smychka.run.EconomySimulation;
import smychka.run.ModelVersion;
import smychka.run.ProgramVersion;

/** The command line: one verb, and what it is to work on. */
@Command(
        name = "smychka",
        description = "An agent-based simulator of the Soviet economy of the New Economic Policy.",
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class,
        synopsisSubcommandLabel = "<verb>",
        commandListHeading = "%nVerbs (each has its own --help):%n",
        footer = {"", "Exit code 0: done, 1: something failed while running, 2: the input was refused."})
public final class Smychka implements Runnable {

    private static final String HOME_PROPERTY = "smychka.home";
    /** Set by the launcher, which knows; Java cannot tell whether standard error is a terminal. */
    private static final String TERMINAL_PROPERTY = "smychka.terminal";

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine(bench())
                .setOut(writer(FileDescriptor.out))
                .setErr(writer(FileDescriptor.err))
                .execute(args));
    }

    /** The verbs at a bench. */
    static CommandLine commandLine(Bench bench) {
        var command = new CommandLine(new Smychka())
                .addSubcommand(new RunVerb(bench))
                .addSubcommand(new SensitivityVerb(bench))
                .addSubcommand(new CalibrateVerb(bench))
                .addSubcommand(new StatusVerb())
                .addSubcommand(new MergeVerb(bench))
                .addSubcommand(new ReplayVerb(bench))
                .addSubcommand(new VerifyVerb(bench))
                .addSubcommand(new DivergeVerb())
                .addSubcommand(new CheckVerb(bench))
                .addSubcommand(new ExplainVerb())
                .addSubcommand(new DiffVerb())
                .addSubcommand(new ReferenceVerb())
                .addSubcommand(new FactsVerb())
                .addSubcommand(new SqlVerb())
                .addSubcommand(new CompareVerb())
                .addSubcommand(new OrderingsVerb())
                .addSubcommand(new ViewVerb(bench))
                .addSubcommand(new ReportVerb())
                .addSubcommand(new ChartVerb())
                .addSubcommand(new TraceVerb());
        var faults = new Faults();
        return command.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    /** A verb is missing. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: smychka <verb>");
    }

    private static Bench bench() {
        var readings = EconomyReadings.of(IndicatorCatalogue.standard());
        return new Bench(
                Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath(),
                readings.layout(),
                () -> new EconomySimulation(readings),
                (batch, svg) -> Report.draw(batch, svg, new Processors()),
                Boolean.getBoolean(TERMINAL_PROPERTY));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** Names the program's version and the model's. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws Exception {
            return new String[] {"smychka " + ProgramVersion.NAME, "model " + ModelVersion.current()};
        }
    }
}
