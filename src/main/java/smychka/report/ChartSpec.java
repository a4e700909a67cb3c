package smychka.report;

import java.util.List;

/**
 * What one picture shows, before any data.
 *
 * @param id the file's name
 * @param caption what the picture shows and how it is made, for the page
 * @param columns panels side by side
 * @param height of one panel's plot
 * @param levers the beginnings of the keys of those levers whose decrees are marked
 */
record ChartSpec(
        String id, String title, String caption, int columns, int height, List<PanelSpec> panels, List<String> levers) {}
