package smychka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.run.BatchFolder;
import smychka.run.ShardMerge;

/** Puts the shards of a batch together. */
@Command(
        name = "merge",
        description = {
            "Put the shards of a batch together, once all are finished.",
            "The result is what one process would have made, byte for byte."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class MergeVerb implements Callable<Integer> {

    private final Bench bench;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SHARD", description = "Folders of all shards, in any order.")
    private List<Path> shards = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder for the whole batch, new or empty.")
    private Path out;

    @Option(names = "--svg", description = "Draw every chart as SVG as well.")
    private boolean svg;

    MergeVerb(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        try {
            var merge = ShardMerge.of(shards);
            var folder = new BatchFolder(out);
            merge.isDone(folder);
            var lock = Execution.lock(folder);
            try {
                var closing = new Closing(spec.commandLine(), bench, Summary.of(merge.manifest()), out);
                return merge.isDone(folder)
                        ? closing.finishedBefore(svg)
                        : closing.ends(merge.write(folder, bench.layout()), svg);
            } finally {
                lock.close();
            }
        } catch (ShardMerge.UnfitException e) {
            throw new RefusedException(e.getMessage());
        }
    }
}
