package smychka.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture of a study's points, ready to be laid out.
 *
 * @param foot lines under the picture: how it is drawn, provenance
 */
record StudyPicture(Head head, Layout layout, Key key, List<Ink> bases, List<Plate> plates, List<String> foot) {

    /**
     * @param id the file's name
     * @param caption how its figures are made, for the page
     */
    record Head(String id, String title, String subtitle, String caption) {}

    /** @param height of a plate with its axes, without its heading */
    record Layout(int columns, double height) {}

    /** In words, for those who do not see it. */
    String words() {
        return head.title + ". "
                + plates.stream()
                        .map(p -> about(p) + p.heading() + ": " + p.words() + ".")
                        .collect(Collectors.joining(" "));
    }

    private String about(Plate plate) {
        return bases.size() > 1 && plate.base() != null ? plate.base().title() + ", " : "";
    }

    List<Page.Table> tables() {
        return plates.stream().map(Plate::table).toList();
    }
}
