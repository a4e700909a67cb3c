package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import smychka.record.Manifest;
import smychka.unit.Month;

/**
 * A month in which scenarios move levers that bear on a picture.
 *
 * @param x start of the month, in years
 * @param by the scenarios that do it
 * @param text the month, the scenarios and why, in words; what they set where no reason is given
 * @param weight how far its greatest step goes, as a share of the greater value
 */
record DecreeMark(double x, List<Ink> by, String text, double weight) {

    /** More marks than these hide the curves. */
    static final int MOST = 6;

    /** For a mark's line beside its number. */
    static final double ROOM = Surround.INNER - 24;

    /** What scenarios say of a decree that only goes on with the one before: no name of its own. */
    private static final String AS_BEFORE = "The same.";

    private static final int KEYS_NAMED = 2;
    private static final int SCENARIOS_NAMED = 3;

    /** Of the first scenario that does it. */
    Ink ink() {
        return by.get(0);
    }

    /** The same levers set to the same values in the same month for the same reason, by whomever. */
    private record Act(Month month, String words, String reason, double weight) {}

    /** The weightiest marks of a picture, in order of time. */
    static List<DecreeMark> of(
            List<Manifest.ScenarioNote> scenarios, List<Ink> inks, List<String> levers, double from, double to) {
        var acts = new LinkedHashMap<Act, List<Ink>>();
        for (var i = 0; i < inks.size(); i++) {
            var changes = scenarios.get(i).changes();
            for (var act : acts(changes == null ? List.of() : changes, levers)) {
                acts.computeIfAbsent(act, any -> new ArrayList<>()).add(inks.get(i));
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

    private static List<Act> acts(List<Manifest.Change> changes, List<String> levers) {
        var byMonth = new TreeMap<Month, List<Manifest.Change>>();
        for (var change : changes) {
            if (change.date() != null && step(change) > 0 && levers.stream().anyMatch(change.key()::startsWith)) {
                byMonth.computeIfAbsent(Month.parse(change.date()), any -> new ArrayList<>())
                        .add(change);
            }
        }
        return byMonth.entrySet().stream()
                .map(e -> act(e.getKey(), e.getValue()))
                .toList();
    }

    private static Act act(Month month, List<Manifest.Change> changes) {
        var byStep = changes.stream()
                .sorted(Comparator.comparingDouble(DecreeMark::step).reversed())
                .toList();
        var named = byStep.stream().limit(KEYS_NAMED).map(DecreeMark::words).collect(Collectors.joining(", "));
        var more = changes.size() > KEYS_NAMED ? " and " + (changes.size() - KEYS_NAMED) + " more" : "";
        var reason = byStep.stream()
                .map(Manifest.Change::because)
                .filter(because -> because != null
                        && !because.isBlank()
                        && !because.strip().equals(AS_BEFORE))
                .findFirst()
                .orElse("");
        return new Act(month, named + more, reason.strip(), step(byStep.get(0)));
    }

    private static DecreeMark of(Map.Entry<Act, List<Ink>> entry) {
        var act = entry.getKey();
        var who = entry.getValue().size() > SCENARIOS_NAMED
                ? entry.getValue().size() + " scenarios"
                : entry.getValue().stream().map(Ink::title).collect(Collectors.joining(", "));
        var text = text(Numbers.month(act.month) + ", " + who + ": ", act);
        var x = act.month.year() + (act.month.ofYear() - 1) / 12.0;
        return new DecreeMark(x, List.copyOf(entry.getValue()), text, act.weight);
    }

    /** The reason on one line, and what was set where there is room for it; without a reason what was set. */
    private static String text(String opening, Act act) {
        if (act.reason.isEmpty()) {
            return opening + act.words;
        }
        var reason = opening + act.reason;
        var whole = reason.replaceFirst("\\.$", "") + " (" + act.words + ").";
        return Words.width(whole, Theme.SMALL) <= ROOM ? whole : Words.shortenAtWord(reason, Theme.SMALL, ROOM);
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
        var ramp = change.ramp() == null ? "" : " by " + Numbers.month(Month.parse(change.ramp()));
        return key + " " + Numbers.plain(change.to()) + ramp + " instead of " + Numbers.plain(change.from());
    }
}
