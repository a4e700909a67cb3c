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

    /**
     * @param columns panels side by side
     * @param wide how many panels, from the first, take a row for themselves
     * @param height of one panel's plot
     */
    record Layout(int columns, int wide, int height) {

        static Layout stacked(int height) {
            return new Layout(1, 0, height);
        }

        static Layout paired(int height) {
            return new Layout(2, 0, height);
        }
    }
}
