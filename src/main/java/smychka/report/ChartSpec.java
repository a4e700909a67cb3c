package smychka.report;

import java.util.List;

/**
 * What one picture shows, before any data.
 *
 * @param id the file's name
 * @param caption how its figures are made and what they are compared with, for the page
 * @param layout where its panels stand
 * @param levers the beginnings of the keys of those levers whose decrees are marked
 */
record ChartSpec(String id, String title, String caption, Layout layout, List<PanelSpec> panels, List<String> levers) {

    /** From so many scenarios on each has a small panel of its own. */
    static final int MOST_TOGETHER = 5;

    /**
     * @param columns panels side by side
     * @param wide how many panels, from the first, take a row for themselves
     * @param height of one panel's plot
     */
    record Layout(int columns, int wide, int height) {

        /** For many small panels. */
        private static final Layout SMALL = new Layout(4, 0, 104);

        static Layout stacked(int height) {
            return new Layout(1, 0, height);
        }

        static Layout paired(int height) {
            return new Layout(2, 0, height);
        }
    }

    boolean isMap() {
        return panels.stream().anyMatch(p -> p.form() == PanelSpec.Form.MAP);
    }

    /** As it is laid out for so many scenarios. */
    ChartSpec of(int scenarios) {
        return scenarios <= MOST_TOGETHER || isMap()
                ? this
                : new ChartSpec(id, title, caption, Layout.SMALL, panels, levers);
    }
}
