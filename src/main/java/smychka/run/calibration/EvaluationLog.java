package smychka.run.calibration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import smychka.record.Decimals;

/**
 * Every evaluation there was, in {@code evaluations.csv}: a line is added and forced to disk as soon as its evaluation is
 * made, and none is ever changed. Each line carries a checksum; what a crash left of the last one is cut off. What stands
 * there is never run again.
 */
public final class EvaluationLog implements Closeable {

    public static final String FILE = "evaluations.csv";

    private static final int BEFORE_VALUES = 2;
    private static final int BEHIND_VALUES = 2;

    private final Box box;
    private final Loss loss;
    private final int seeds;
    private final FileChannel channel;
    private final List<Evaluation> all = new ArrayList<>();
    private final Map<List<Double>, Evaluation> known = new HashMap<>();

    private EvaluationLog(Box box, Loss loss, int seeds, FileChannel channel) {
        this.box = box;
        this.loss = loss;
        this.seeds = seeds;
        this.channel = channel;
    }

    /**
     * Opens the log of a folder, which is made when there is none.
     *
     * @param seeds of each evaluation
     * @throws IOException when it holds something else
     */
    public static EvaluationLog open(Path folder, Box box, Loss loss, int seeds) throws IOException {
        var file = folder.resolve(FILE);
        var text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var log = new EvaluationLog(box, loss, seeds, channel);
        try {
            int whole = log.read(file, text);
            channel.truncate(whole);
            channel.position(whole);
            if (whole == 0) {
                log.write(log.header() + "\n");
            }
            return log;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns the bytes that hold whole lines. */
    private int read(Path file, String text) throws IOException {
        int at = text.indexOf('\n') + 1;
        if (at == 0) {
            return 0;
        }
        if (!utf8(text.substring(0, at - 1)).equals(header())) {
            throw new IOException(file + " is the log of another calibration");
        }
        for (int end = text.indexOf('\n', at); end >= 0; end = text.indexOf('\n', at)) {
            var line = utf8(text.substring(at, end));
            int comma = line.lastIndexOf(',');
            if (comma < 0 || !line.substring(comma + 1).equals(sum(line.substring(0, comma)))) {
                break;
            }
            add(evaluation(line));
            at = end + 1;
        }
        return at;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String sum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private String header() {
        var cells = new ArrayList<>(List.of("evaluation", "phase"));
        box.factors().forEach(f -> cells.add(f.key()));
        cells.addAll(List.of("loss", "failure"));
        for (var target : loss.targets()) {
            for (int s = 1; s <= seeds; s++) {
                cells.add(target.name() + " #" + s);
            }
        }
        cells.add("checksum");
        return String.join(",", cells);
    }

    private Evaluation evaluation(String line) {
        CsvRecord row;
        try (var rows = CsvReader.builder().ofCsvRecord(line)) {
            row = rows.iterator().next();
        } catch (IOException e) {
            throw new IllegalStateException("a text is no file", e);
        }
        int k = box.dimensions();
        var values = new ArrayList<Double>();
        for (int i = 0; i < k; i++) {
            values.add(Decimals.number(row.getField(BEFORE_VALUES + i)));
        }
        var failure = row.getField(BEFORE_VALUES + k + 1);
        var figures = new ArrayList<List<Double>>();
        for (int m = 0; m < loss.targets().size() && failure.isEmpty(); m++) {
            var numbers = new ArrayList<Double>();
            for (int s = 0; s < seeds; s++) {
                numbers.add(Decimals.number(row.getField(BEFORE_VALUES + k + BEHIND_VALUES + m * seeds + s)));
            }
            figures.add(numbers);
        }
        var phase = Evaluation.Phase.of(row.getField(1));
        return new Evaluation(Integer.parseInt(row.getField(0)), phase, values, figures, failure);
    }

    private void add(Evaluation evaluation) {
        all.add(evaluation);
        known.putIfAbsent(evaluation.values(), evaluation);
    }

    /** Adds an evaluation; once this returns it survives a crash. */
    Evaluation append(Evaluation.Phase phase, List<Double> values, Experiment.Measured measured) throws IOException {
        var evaluation = new Evaluation(all.size() + 1, phase, values, measured.figures(), measured.failure());
        var cells = new ArrayList<>(List.of(Integer.toString(evaluation.number()), phase.word()));
        values.forEach(v -> cells.add(Decimals.text(v)));
        cells.add(Decimals.text(loss.of(evaluation)));
        cells.add(
                evaluation.failure().isEmpty()
                        ? ""
                        : "\"" + evaluation.failure().replace('"', '\'') + "\"");
        if (evaluation.isFailed()) {
            cells.addAll(Collections.nCopies(loss.targets().size() * seeds, ""));
        }
        evaluation.figures().forEach(numbers -> numbers.forEach(n -> cells.add(Decimals.text(n))));
        var line = String.join(",", cells);
        write(line + "," + sum(line) + "\n");
        add(evaluation);
        return evaluation;
    }

    private void write(String line) throws IOException {
        var buffer = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /** In the order in which they were made. */
    public List<Evaluation> all() {
        return List.copyOf(all);
    }

    /** What is known of some values. */
    Optional<Evaluation> find(List<Double> values) {
        return Optional.ofNullable(known.get(values));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
