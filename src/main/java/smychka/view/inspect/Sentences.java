package smychka.view.inspect;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.report.Numbers;
import smychka.view.look.Units;

/** A month's postings told in sentences, goods and what was paid for them in one. */
final class Sentences {

    private static final Map<Flow, Words> WORDS = read();

    private Sentences() {}

    /** @param payment the flow of money that belongs to it, or null */
    private record Words(Flow payment, String words) {}

    /** What one agent did, a sentence for each kind of posting. */
    static List<String> told(Map<Flow, Long> postings) {
        var sentences = new ArrayList<String>();
        WORDS.forEach((flow, words) -> {
            long amount = postings.getOrDefault(flow, 0L);
            if (amount != 0) {
                long paid = words.payment() == null ? 0 : postings.getOrDefault(words.payment(), 0L);
                sentences.add(sentence(flow, words.words(), amount, paid));
            }
        });
        return sentences;
    }

    private static String sentence(Flow flow, String words, long amount, long paid) {
        var filled = words.replace("{amount}", amount(flow.asset(), amount))
                .replace("{paid}", amount(Asset.MONEY, paid))
                .replace("{price}", Numbers.three(paid * 10.0 / amount) + " roubles a tonne");
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1) + ".";
    }

    /** Sums of a page, in the measure of the real country: what went from whom to whom. */
    static List<String> listed(Map<Flow, Long> page, int scale) {
        var lines = new ArrayList<String>();
        page.forEach((flow, amount) -> {
            if (amount != 0) {
                lines.add(name(flow.name()) + ": " + large(flow.asset(), (double) amount * scale) + ", "
                        + name(flow.from().name()).toLowerCase(Locale.ROOT) + " to "
                        + name(flow.to().name()).toLowerCase(Locale.ROOT));
            }
        });
        return lines;
    }

    private static String name(String constant) {
        var words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String amount(Asset asset, long amount) {
        return switch (asset) {
            case MONEY -> Numbers.three(amount / 100.0) + " roubles";
            case GOODS -> Numbers.three(amount / 100.0) + " units";
            case RAW_MATERIAL -> Numbers.three(amount / 100.0) + " units of raw material";
            case LAND -> Numbers.three(amount / 100.0) + " ha";
            case HORSES -> count(amount, "horse", "horses");
            case CATTLE -> count(amount, "head of cattle", "head of cattle");
            case PIGS -> count(amount, "pig", "pigs");
            case SHEEP -> count(amount, "sheep", "sheep");
            case PEOPLE -> count(amount, "person", "people");
            default -> Units.number(amount) + " kg";
        };
    }

    private static String count(long amount, String one, String many) {
        return Units.number(amount) + " " + (amount == 1 ? one : many);
    }

    private static String large(Asset asset, double amount) {
        return switch (asset) {
            case MONEY -> Numbers.three(amount / 1e8) + " million roubles";
            case GOODS, RAW_MATERIAL -> Numbers.three(amount / 1e8) + " million units";
            case LAND -> Numbers.three(amount / 1e5) + " thousand ha";
            case HORSES, CATTLE, PIGS, SHEEP -> Numbers.three(amount / 1e3) + " thousand head";
            case PEOPLE -> Numbers.three(amount / 1e3) + " thousand people";
            default -> Numbers.three(amount / 1e6) + " thousand tonnes";
        };
    }

    private static Map<Flow, Words> read() {
        var in = Objects.requireNonNull(Sentences.class.getResourceAsStream("/view/ledger.csv"));
        var words = new EnumMap<Flow, Words>(Flow.class);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.stream().forEach(row -> {
                var payment = row.getField("payment");
                words.put(
                        Flow.valueOf(row.getField("flow")),
                        new Words(payment.isEmpty() ? null : Flow.valueOf(payment), row.getField("words")));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** Whether a flow has words of its own or stands in another's as its payment. */
    static boolean has(Flow flow) {
        return WORDS.containsKey(flow) || WORDS.values().stream().anyMatch(w -> w.payment() == flow);
    }
}
