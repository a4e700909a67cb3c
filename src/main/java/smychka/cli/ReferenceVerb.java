package smychka.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smychka.record.Indicator;
import smychka.record.IndicatorCatalogue;
import smychka.scenario.Definition;
import smychka.scenario.JsonSchema;
import smychka.scenario.Reference;
import smychka.scenario.Spelling;

/** Tells what parameters, levers and indicators mean. */
@Command(
        name = "reference",
        description = {
            "Say what parameters, levers and indicators mean: unit, bounds, default, source.",
            "Without a word all of them, sorted by kind."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Smychka.Version.class)
final class ReferenceVerb implements Callable<Integer> {

    /** A key with what is told of it. */
    private record Card(String key, String head, List<String> lines) {

        boolean speaksOf(String word) {
            return (key + " " + head + " " + String.join(" ", lines))
                    .toLowerCase(Locale.ROOT)
                    .contains(word);
        }

        String text() {
            return key + "  " + head + "\n    " + String.join("\n    ", lines) + "\n";
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KEY",
            description = "A key, or a word that its name, meaning, unit or source holds.")
    private String word = "";

    @Option(names = "--schema", description = "Print the JSON schema of scenario files instead.")
    private boolean schema;

    /** @throws RefusedException when nothing is called so or speaks of it */
    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (schema) {
            out.print(JsonSchema.text());
        } else {
            found().forEach(card -> out.print(card.text()));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private List<Card> found() {
        var cards = cards();
        var exact = cards.stream().filter(c -> c.key().equals(word)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        var sought = word.toLowerCase(Locale.ROOT);
        var found = cards.stream().filter(c -> c.speaksOf(sought)).toList();
        if (found.isEmpty()) {
            var hint = Spelling.hint(word, cards.stream().map(Card::key).toList());
            throw new RefusedException("nothing is called or speaks of " + word + (hint.isEmpty() ? "" : "; " + hint));
        }
        return found;
    }

    private static List<Card> cards() {
        var cards = new ArrayList<Card>();
        var reference = Reference.shipped();
        reference.run().forEach(d -> cards.add(card("run." + d.key(), "run", d)));
        cards.add(card("weather", "shock", reference.weather()));
        reference.parameters().forEach(d -> cards.add(card(d.key(), "parameter", d)));
        reference.levers().forEach(d -> cards.add(card(d.key(), "lever", d)));
        IndicatorCatalogue.standard().all().forEach(i -> cards.add(card(i)));
        return cards;
    }

    private static Card card(String key, String kind, Definition d) {
        var lines = new ArrayList<String>();
        lines.add(d.about());
        if (!d.source().isEmpty()) {
            lines.add("source: " + d.source());
        }
        if (!d.disqualifies().isEmpty()) {
            lines.add("its historical path all but fixes: " + String.join(", ", d.disqualifies()));
        }
        if (!d.below().isEmpty()) {
            lines.add("always below " + d.below());
        }
        var marks = (d.kind().isEmpty() ? "" : ", " + d.kind()) + (d.regional() ? ", by region" : "");
        return new Card(key, kind + ", " + d.defaultText() + " " + ExplainVerb.measure(d) + marks, lines);
    }

    private static Card card(Indicator i) {
        var lines = new ArrayList<String>();
        lines.add(i.definition());
        if (!i.observed().isEmpty()) {
            lines.add("observed: " + String.join(", ", i.observed()));
        }
        var head = "indicator, " + i.unit() + ", by " + word(i.scope()) + ", each " + word(i.frequency());
        return new Card(i.id(), head + ", " + word(i.kind()), lines);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
