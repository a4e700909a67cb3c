package smychka.report;

import java.util.ArrayList;
import java.util.List;
import smychka.record.Manifest;
import smychka.unit.Month;

/** Puts what a batch says about itself into the words of the page. */
final class PageText {

    private static final int NAMED_IN_TITLE = 4;

    private final Batch batch;
    private final List<Ink> inks;
    private final Glossary glossary;

    PageText(Batch batch, List<Ink> inks, Glossary glossary) {
        this.batch = batch;
        this.inks = inks;
        this.glossary = glossary;
    }

    /** @param rules of style that figures share */
    Page.Head head(String rules) {
        return head(title(), lead(), rules);
    }

    Page.Head head(String title, List<Page.Piece> lead, String rules) {
        var script = PageScript.text();
        return new Page.Head(title, period(), lead, script, PageScript.hash(script), WebFonts.faces() + rules);
    }

    private String title() {
        var titles = inks.stream().map(Ink::title).toList();
        if (titles.size() > NAMED_IN_TITLE) {
            return titles.size() + " scenarios";
        }
        if (titles.size() < 2) {
            return String.join("", titles);
        }
        var most = String.join(", ", titles.subList(0, titles.size() - 1));
        return most + " and " + titles.get(titles.size() - 1);
    }

    private String period() {
        return Numbers.month(batch.first()) + " to " + Numbers.month(batch.last());
    }

    /** How to read the page. */
    private List<Page.Piece> lead() {
        var most = inks.stream()
                .mapToInt(ink -> batch.replications(ink.name()))
                .max()
                .orElse(0);
        var bands = most > 1
                ? "every number is the median of its replications, runs that differ in their luck alone, and the band or "
                        + "range beside it holds nine out of ten of them"
                : "every number comes from a single run, so nothing is said about luck";
        return glossary.marked(
                "Each scenario is one policy followed month by month by the same simulated economy; " + bands
                        + ". Black marks are what the historical literature reports, with the span of published figures.");
    }

    List<Page.Card> cards() {
        var cards = new ArrayList<Page.Card>();
        for (var i = 0; i < inks.size(); i++) {
            var note = batch.scenarios().get(i);
            cards.add(new Page.Card(
                    note.name(),
                    inks.get(i).title(),
                    inks.get(i).css(),
                    glossary.marked(text(note.about())),
                    list(note.parents()),
                    list(note.changes()).stream().map(PageText::change).toList(),
                    list(note.warnings())));
        }
        return cards;
    }

    private static Page.Change change(Manifest.Change change) {
        var key = text(change.key());
        return new Page.Change(
                when(change),
                key.isEmpty() ? text(change.kind()) : key,
                Numbers.plain(change.from()),
                Numbers.plain(change.to()),
                text(change.because()),
                text(change.source()),
                text(change.imposed()));
    }

    private static String when(Manifest.Change change) {
        if (text(change.date()).isEmpty()) {
            return change.kind().equals("lever") ? "from the start" : "throughout";
        }
        var ramp = text(change.ramp()).isEmpty() ? "" : ", reached by " + month(change.ramp());
        var until = text(change.until()).isEmpty() ? "" : ", until " + month(change.until());
        return month(change.date()) + ramp + until;
    }

    private static String month(String date) {
        return Numbers.month(Month.parse(date));
    }

    /** Of each batch. */
    List<Page.Provenance> provenance() {
        var all = new ArrayList<Page.Provenance>();
        for (var i = 0; i < batch.manifests().size(); i++) {
            var folder = batch.folders().get(i).toAbsolutePath().normalize().getFileName();
            all.add(provenance(
                    batch.manifests().size() == 1 ? "" : folder.toString(),
                    batch.manifests().get(i)));
        }
        return all;
    }

    private static Page.Provenance provenance(String folder, Manifest manifest) {
        var options = manifest.options();
        var command = "./smychka run scenarios --replications " + options.replications() + " --seed " + options.seed()
                + " --scale " + options.scale();
        return new Page.Provenance(
                folder,
                text(manifest.version()),
                text(manifest.modelVersion()),
                text(manifest.batchDigest()),
                Long.toString(options.seed()),
                Integer.toString(options.replications()),
                Integer.toString(options.scale()),
                list(options.set()),
                manifest.study() != null
                        ? List.of()
                        : manifest.scenarios().stream()
                                .map(s -> new Page.Hash(text(s.file()), text(s.hash())))
                                .toList(),
                manifest.study() != null ? List.of() : missing(manifest),
                command);
    }

    /** Scenarios of which runs failed or were not begun. */
    private static List<String> missing(Manifest manifest) {
        var wanted = manifest.options().replications();
        var missing = new ArrayList<String>();
        for (var scenario : manifest.scenarios()) {
            var done = manifest.runs().stream()
                    .filter(r -> r.scenario().equals(scenario.name()) && "done".equals(r.status()))
                    .count();
            if (done < wanted) {
                var title = text(scenario.title()).isEmpty() ? scenario.name() : scenario.title();
                missing.add(title + ": " + done + " of " + wanted + " runs");
            }
        }
        return missing;
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }
}
