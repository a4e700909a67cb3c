package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import smychka.record.Manifest;
import smychka.unit.Month;

/**
 * A month in which a scenario moves levers that bear on a picture.
 *
 * @param x start of the month, in years
 * @param text the month, the scenario and what it sets, in words
 * @param weight how far its greatest step goes, as a share of the greater value
 */
record DecreeMark(double x, Ink ink, String text, double weight) {

    /** More marks than these hide the curves. */
    static final int MOST = 6;

    private static final int KEYS_NAMED = 2;

    private record Act(Ink ink, Month month) {}

    /** The weightiest marks of a picture, in order of time. */
    static List<DecreeMark> of(Manifest manifest, List<Ink> inks, List<String> levers, double from, double to) {
        var acts = new TreeMap<Act, List<Manifest.Change>>(
                Comparator.comparing(Act::month).thenComparing(a -> inks.indexOf(a.ink)));
        for (var i = 0; i < inks.size(); i++) {
            for (var change : manifest.scenarios().get(i).changes()) {
                if (change.date() != null && step(change) > 0 && levers.stream().anyMatch(change.key()::startsWith)) {
                    acts.computeIfAbsent(new Act(inks.get(i), Month.parse(change.date())), any -> new ArrayList<>())
                            .add(change);
                }
            }
        }
        return acts.entrySet().stream()
                .map(DecreeMark::of)
                .filter(m -> m.x > from && m.x < to)
                .sorted(Comparator.comparingDouble(DecreeMark::weight).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingDouble(DecreeMark::x))
                .toList();
    }

    private static DecreeMark of(Map.Entry<Act, List<Manifest.Change>> entry) {
        var act = entry.getKey();
        var changes = entry.getValue();
        var named = changes.stream()
                .sorted(Comparator.comparingDouble(DecreeMark::step).reversed())
                .limit(KEYS_NAMED)
                .map(DecreeMark::words)
                .collect(Collectors.joining(", "));
        var more = changes.size() > KEYS_NAMED ? " and " + (changes.size() - KEYS_NAMED) + " more" : "";
        var text = Numbers.month(act.month) + ", " + act.ink.title() + ": " + named + more;
        var weight = changes.stream().mapToDouble(DecreeMark::step).max().orElse(0);
        return new DecreeMark(act.month.year() + (act.month.ofYear() - 1) / 12.0, act.ink, text, weight);
    }

    private static double step(Manifest.Change change) {
        try {
            var from = Double.parseDouble(change.from());
            var to = Double.parseDouble(change.to());
            var greater = Math.max(Math.abs(from), Math.abs(to));
            return greater == 0 ? 0 : Math.abs(to - from) / greater;
        } catch (NumberFormatException | NullPointerException e) {
            return 0;
        }
    }

    private static String words(Manifest.Change change) {
        var key = change.key().replace('.', ' ').replace('_', ' ');
        return key + " " + Numbers.plain(change.from()) + " → " + Numbers.plain(change.to());
    }
}
