package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen in the pictures. */
class PictureTest {

    private static final int SEEN = 60;

    @TempDir
    Path folder;

    @Test
    void everyScenarioIsNamedAndDrawnInItsColour() throws IOException {
        for (var picture : pictures(new FakeBatch())) {
            everyoneIsSeen(picture);
        }
    }

    @Test
    void twentyScenariosAreAllNamedAndDrawn() throws IOException {
        var titles = Stream.iterate(1, i -> i + 1)
                .limit(20)
                .map(i -> "Scenario " + i)
                .toList();
        var twenty = pictures(new FakeBatch().titled(titles).replications(2)).stream()
                .filter(p -> Set.of("output", "grain-balance", "map-deaths")
                        .contains(p.spec().id()));
        twenty.forEach(PictureTest::everyoneIsSeen);
    }

    /** By an entry of the legend or a heading, and by pixels of the scenario's own colour, which no other has. */
    private static void everyoneIsSeen(Picture picture) {
        var sheet = new Sheet(picture);
        var image = Pictures.image(sheet);
        for (var ink : picture.inks()) {
            var where = picture.spec().id() + " " + ink.title();
            var named = sheet.key().texts().contains(ink.title())
                    || picture.panels().stream()
                            .anyMatch(p -> ink.equals(p.owner()) && p.heading().endsWith(ink.title()));
            assertTrue(named, where);
            assertTrue(count(image, ink.color(), sheet.panelsTop()) > SEEN, where);
        }
    }

    @Test
    void scenariosOfTheSameColourHaveAnotherLine() {
        var titles = Stream.iterate(1, i -> i + 1)
                .limit(20)
                .map(i -> "Scenario " + i)
                .toList();
        var inks = Ink.of(new FakeBatch().titled(titles).manifest().scenarios());
        var looks = inks.stream()
                .map(ink -> ink.css().substring(0, 6) + " "
                        + Arrays.toString(ink.line().getDashArray()))
                .toList();
        assertEquals(20, Set.copyOf(looks).size());
        assertEquals(20, inks.stream().map(Ink::color).distinct().count());
    }

    @Test
    void noPictureIsBlank() throws IOException {
        for (var picture : pictures(new FakeBatch())) {
            var image = Pictures.image(new Sheet(picture));
            var ground = count(image, Theme.GROUND, 0);
            var all = image.getWidth() * image.getHeight();
            assertTrue(ground < 0.97 * all && ground > 0.5 * all, picture.spec().id());
        }
    }

    @Test
    void observedFiguresAreMarkedWhereHistoryHasThem() throws IOException {
        for (var picture : pictures(new FakeBatch())) {
            var sheet = new Sheet(picture);
            var marked = count(Pictures.image(sheet), Theme.OBSERVED, sheet.panelsTop()) > SEEN;
            assertEquals(picture.hasObserved(), marked, picture.spec().id());
            assertEquals(picture.hasObserved(), sheet.key().texts().stream().anyMatch(t -> t.startsWith("observed")));
        }
    }

    @Test
    void noTextIsCutOrLiesOnAnother() throws IOException {
        var batches = List.of(
                new FakeBatch(),
                new FakeBatch().exploding("price_grain_free").exploding("price_goods_private"),
                new FakeBatch()
                        .titled(List.of(
                                "Смычка",
                                "A title that goes on and on ".repeat(8).strip())),
                new FakeBatch().titled(List.of("Alone")).replications(1).months(30));
        for (var batch : batches) {
            for (var picture : pictures(batch)) {
                assertEquals(
                        List.of(),
                        TextBoxes.of(new Sheet(picture)).faults(),
                        picture.spec().id());
            }
        }
    }

    @Test
    void decreesAreMarkedInTheScenariosColourAndExplained() throws IOException {
        var output = picture(new FakeBatch(), "output");
        assertEquals(
                List.of(
                        "Oct 1923, Market NEP: Credit is cut to force stocks on the market (industry credit 0.4 instead of 1).",
                        "Mar 1924, Market NEP: Wholesale prices are fixed (industry price order 1.55 instead of 0).",
                        "Oct 1925, Left Opposition: The Platform asks for it (industry investment share 0.16 instead of 0.14).",
                        "Oct 1928, Left Opposition: Faster still (industry investment share 0.22 instead of 0.16).",
                        "Oct 1930, Left Opposition: Wages follow output (industry wage 72 instead of 66)."),
                output.decrees().stream().map(DecreeMark::text).toList());
        assertEquals(1928.75, output.decrees().get(3).x());
    }

    @Test
    void anIndexIsAHundredInItsBaseYearForModelAndObservedAlike() throws IOException {
        var industry = picture(new FakeBatch(), "output").panels().get(1);
        assertEquals(100, industry.curves().get(0).fan().mean(1926), 1e-9);
        for (var overlay : industry.observed()) {
            var of1926 = overlay.observed().marks().stream()
                    .filter(m -> m.year() == 1926)
                    .findFirst();
            assertEquals(100, of1926.orElseThrow().value(), 1e-9);
        }
    }

    @Test
    void anIndexWithoutItsBaseYearKeepsTheModelsUnit() throws IOException {
        var industry = picture(new FakeBatch().months(30), "output").panels().get(1);
        assertEquals("G units per year", industry.unit());
        assertTrue(industry.observed().isEmpty());
    }

    @Test
    void panelsThatShareAnAxisHaveTheSameOne() throws IOException {
        var food = picture(new FakeBatch(), "food");
        assertEquals(food.scale(food.panels().get(0)), food.scale(food.panels().get(1)));
        assertFalse(
                food.scale(food.panels().get(0)).equals(food.scale(food.panels().get(2))));
    }

    @Test
    void anExplodingPriceBendsItsAxisAndSaysSo() throws IOException {
        var prices = picture(new FakeBatch().exploding("price_grain_free"), "prices");
        var market = prices.panels().get(1);
        assertEquals("roubles per tonne · logarithmic axis", market.axisNote(prices.scale(market)));
    }

    @Test
    void aScenarioComesAfterTheOneItExtends() throws IOException {
        var titles = picture(new FakeBatch().childFirst(), "wage").inks().stream()
                .map(Ink::title)
                .toList();
        assertEquals(List.of("Market NEP", "Left Opposition"), titles);
    }

    @Test
    void anIncompleteYearIsNotSummed() throws IOException {
        var years = picture(new FakeBatch(), "procurement").panels().get(0).curves().get(0).fan().points().stream()
                .map(Fan.Point::label)
                .toList();
        assertEquals("1922/23", years.get(0));
        assertEquals("1932/33", years.get(years.size() - 1));
    }

    private List<Picture> pictures(FakeBatch fake) throws IOException {
        var batch = Batch.read(fake.write(folder), Wanted.of(Gallery.charts(), List.of()));
        var composer = new Composer(batch, History.load());
        var pictures = new ArrayList<Picture>();
        Gallery.charts().forEach(spec -> composer.picture(spec).ifPresent(pictures::add));
        return pictures;
    }

    private Picture picture(FakeBatch fake, String id) throws IOException {
        return pictures(fake).stream()
                .filter(p -> p.spec().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Pixels of exactly this colour below a line of the sheet. */
    private static long count(BufferedImage image, Color color, int top) {
        var seen = 0L;
        for (var y = 2 * top; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == color.getRGB()) {
                    seen++;
                }
            }
        }
        return seen;
    }
}
