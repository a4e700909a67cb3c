package smychka.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * All charts from odd inputs, small, on one sheet, for people to look at; made by
 * {@code mvn -Dquick test -Dtest=ContactSheet -Dcontact-sheet=results/reference/contact-sheet.png}.
 */
class ContactSheet {

    private static final int WIDTH = 170;
    private static final int GAP = 8;
    private static final int NAME = 18;
    private static final int MOST_HIGH = 330;
    private static final Set<String> SHOWN = Set.of(
            "output", "prices", "scissors", "grain-balance", "deaths", "map-deaths", "classes", "nepmen", "wage");

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "contact-sheet", matches = ".+")
    void draw() throws IOException {
        var rows = new LinkedHashMap<String, List<BufferedImage>>();
        for (var odd : odd().entrySet()) {
            rows.put(odd.getKey(), pictures(odd.getValue(), odd.getKey()));
        }
        var image = sheet(rows);
        Files.write(Path.of(System.getProperty("contact-sheet")), Pictures.png(image));
    }

    private static Map<String, FakeBatch> odd() {
        var twenty = IntStream.rangeClosed(1, 20).mapToObj(i -> "Scenario " + i).toList();
        var odd = new LinkedHashMap<String, FakeBatch>();
        odd.put("usual", new FakeBatch());
        odd.put("one replication", new FakeBatch().replications(1));
        odd.put("one scenario", new FakeBatch().titled(List.of("Alone")));
        odd.put("twenty scenarios", new FakeBatch().titled(twenty).replications(2));
        odd.put("a few months", new FakeBatch().months(9));
        odd.put("a scenario that ends early", new FakeBatch().endingAfter(60));
        odd.put(
                "constant, very large and zero values",
                new FakeBatch()
                        .constant("real_wage", 1)
                        .constant("deaths_hunger", 0)
                        .constant("industry_output", 4.2e12)
                        .exploding("price_grain_free"));
        odd.put("nothing stored by region or class", new FakeBatch().nationalOnly());
        odd.put(
                "long titles and Cyrillic",
                new FakeBatch()
                        .titled(List.of(
                                "Смычка города и деревни",
                                "A title that goes on and on ".repeat(6).strip())));
        return odd;
    }

    private List<BufferedImage> pictures(FakeBatch fake, String name) throws IOException {
        var place = Files.createDirectory(folder.resolve(name.replaceAll("\\W", "-")));
        var batch = Batch.read(fake.write(place), Wanted.of(Gallery.charts(), List.of()));
        var composer = new Composer(batch, History.load());
        var small = new ArrayList<BufferedImage>();
        for (var spec : Gallery.charts()) {
            if (SHOWN.contains(spec.id())) {
                composer.picture(spec).ifPresent(p -> small.add(small(Pictures.image(new Sheet(p)))));
            }
        }
        return small;
    }

    /** By halves, so that thin lines stay. */
    private static BufferedImage small(BufferedImage image) {
        var now = image;
        while (now.getWidth() > WIDTH) {
            var width = Math.max(WIDTH, now.getWidth() / 2);
            var height = now.getHeight() * width / now.getWidth();
            var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var g = half.createGraphics();
            g.setRenderingHint(
                    java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(now, 0, 0, width, height, null);
            g.dispose();
            now = half;
        }
        return now.getHeight() <= MOST_HIGH ? now : now.getSubimage(0, 0, WIDTH, MOST_HIGH);
    }

    private static BufferedImage sheet(Map<String, List<BufferedImage>> rows) {
        var width = GAP + SHOWN.size() * (WIDTH + GAP);
        var height = GAP
                + rows.values().stream()
                        .mapToInt(row -> NAME + GAP + highest(row))
                        .sum();
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = sheet.createGraphics();
        g.setRenderingHints(Pictures.HINTS);
        g.setPaint(Theme.COMPARED);
        g.fillRect(0, 0, width, height);
        var y = GAP;
        for (var row : rows.entrySet()) {
            g.setPaint(Theme.TEXT);
            g.setFont(Theme.LABEL);
            g.drawString(row.getKey(), GAP, y + 12);
            y += NAME;
            var x = GAP;
            for (var picture : row.getValue()) {
                g.drawImage(picture, x, y, null);
                x += WIDTH + GAP;
            }
            y += highest(row.getValue()) + GAP;
        }
        g.dispose();
        return sheet;
    }

    private static int highest(List<BufferedImage> row) {
        return row.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
    }
}
