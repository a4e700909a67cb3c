package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser. Needs chromium and chromedriver; where they are missing it is left out, but never in CI. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final String[] CHARTS = {"output", "grain-balance", "map-deaths", "deaths"};

    private static final String HOSTILE = "<img src=x onerror=alert(1)> & \"'";

    @TempDir
    static Path folder;

    /** It warns of every browser newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static ChromeDriver browser;
    private static Path page;
    private static Path study;

    @BeforeAll
    static void open() throws IOException {
        var there = Files.exists(CHROMIUM) && Files.exists(DRIVER);
        assumeTrue(there || "true".equals(System.getenv("CI")), "no chromium and chromedriver on this machine");
        SELENIUM.setLevel(Level.SEVERE);
        var fake = new FakeBatch().titled(List.of("Market NEP", HOSTILE, "Смычка"));
        page = DrawnPage.file(fake.marketedShares(), Files.createDirectory(folder.resolve("batch")), CHARTS);
        var grid = FakeStudy.grid(4, 3, x -> 1 + x[0]).titled(HOSTILE).on("market", "opposition");
        study = DrawnPage.file(grid.write(Files.createDirectory(folder.resolve("study"))));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void load() {
        browser.manage().window().setSize(new Dimension(1200, 1400));
        browser.get(page.toUri().toString());
    }

    @Test
    void nothingIsComplainedOfAndNothingAskedOfTheNetwork() {
        assertEquals(List.of(), messages(LogType.BROWSER));
        var asked = messages(LogType.PERFORMANCE).stream()
                .filter(m -> m.contains("Network.requestWillBeSent\"") && m.contains("\"documentURL\":\"file:"))
                .filter(m -> !m.contains("\"url\":\"file:") && !m.contains("\"url\":\"data:"))
                .toList();
        assertEquals(List.of(), asked);
    }

    @Test
    void thePageOfAStudyIsNotComplainedOfEitherAndItsControlsWork() throws IOException {
        browser.get(study.toUri().toString());
        assertEquals(List.of(), messages(LogType.BROWSER));
        assertEquals(5, browser.findElements(By.cssSelector("figure svg")).size());
        var curve = browser.findElement(By.cssSelector("#fans path.s0"));
        browser.findElement(By.name("s0")).click();
        assertFalse(curve.isDisplayed());
        assertTrue(browser.findElement(By.cssSelector("#scatter-real-wage path.s1"))
                .isDisplayed());
        axeFindsNoSeriousFault();
    }

    @Test
    void axeFindsNoSeriousFault() throws IOException {
        for (var scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            browser.executeScript(axe());
            var faults = browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                    + "axe.run(" + (scheme.equals("dark") ? "{runOnly: ['color-contrast']}" : "")
                    + ").then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                    + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))))");
            assertEquals(List.of(), faults, scheme);
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static String axe() throws IOException {
        try (var stream = com.deque.html.axecore.selenium.AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aScenarioCanBeHiddenAndShown() {
        var curve = browser.findElement(By.cssSelector("#output path.s0"));
        var box = browser.findElement(By.name("s0"));
        assertTrue(curve.isDisplayed());
        box.click();
        assertFalse(curve.isDisplayed());
        assertTrue(browser.findElement(By.cssSelector("#output path.s1")).isDisplayed());
        box.click();
        assertTrue(curve.isDisplayed());
    }

    @Test
    void oneChartCanBeChosen() {
        choose("deaths");
        assertTrue(browser.findElement(By.id("deaths")).isDisplayed());
        assertFalse(browser.findElement(By.id("output")).isDisplayed());
        choose("");
        assertTrue(browser.findElement(By.id("output")).isDisplayed());
    }

    @Test
    void linesCanBeSeenOnOtherScales() {
        for (var scale : List.of("log", "index")) {
            click(browser.findElement(By.cssSelector("input[value=" + scale + "]")));
            var redrawn = browser.findElements(By.cssSelector("#output g.redrawn"));
            assertEquals(2, redrawn.size());
            for (var path : redrawn.get(0).findElements(By.cssSelector("path.s1"))) {
                assertFalse(path.getDomAttribute("d").contains("NaN"));
            }
            assertFalse(browser.findElement(By.cssSelector("#output g.plot")).isDisplayed());
            assertEquals(
                    0, browser.findElements(By.cssSelector("#deaths g.redrawn")).size());
        }
        click(browser.findElement(By.cssSelector("input[value=plain]")));
        assertEquals(0, browser.findElements(By.cssSelector("g.redrawn")).size());
        assertTrue(browser.findElement(By.cssSelector("#output g.plot")).isDisplayed());
    }

    @Test
    void pointingAtAChartTellsItsValues() {
        var svg = browser.findElement(By.cssSelector("#output svg"));
        browser.executeScript("arguments[0].scrollIntoView({block: 'start'}); scrollBy(0, -150)", svg);
        new Actions(browser).moveToElement(svg, 0, -svg.getSize().height / 4).perform();
        var readout = browser.findElement(By.id("readout"));
        assertTrue(readout.isDisplayed());
        assertTrue(readout.getText().contains("Grain harvest, Aug 192"), readout.getText());
        assertTrue(readout.getText().contains(HOSTILE), readout.getText());
        assertTrue(readout.getText().matches("(?s).*\\d\\d\\.\\d \\(\\d.*"), readout.getText());
    }

    @Test
    void theKeyboardReadsValuesToo() {
        var chart = browser.findElement(By.cssSelector("#output .chart"));
        browser.executeScript("arguments[0].focus()", chart);
        new Actions(browser).sendKeys(Keys.PAGE_DOWN).sendKeys(Keys.ARROW_RIGHT).perform();
        var first = browser.findElement(By.id("readout")).getText();
        assertTrue(first.startsWith("Industrial output, "), first);
        new Actions(browser).sendKeys(Keys.ARROW_RIGHT).perform();
        assertNotEquals(first, browser.findElement(By.id("readout")).getText());
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        assertFalse(browser.findElement(By.id("readout")).isDisplayed());
    }

    @Test
    void tablesSortByWhatTheyHold() {
        var head =
                browser.findElements(By.cssSelector(".compared thead button")).get(1);
        click(head);
        var values = browser.findElements(By.cssSelector(".compared tbody td:nth-child(2)")).stream()
                .map(cell -> Double.parseDouble(cell.getDomAttribute("data-value")))
                .toList();
        assertEquals(values.stream().sorted().toList(), values);
        click(head);
        assertEquals(
                "descending",
                browser.findElement(By.cssSelector(".compared th[aria-sort]")).getDomAttribute("aria-sort"));
    }

    @Test
    void hostileTitlesAreText() {
        assertEquals(0, browser.findElements(By.tagName("img")).size());
        assertTrue(browser.findElement(By.tagName("h1")).getText().contains(HOSTILE));
        assertTrue(browser.findElements(By.cssSelector("#output svg text")).stream()
                .anyMatch(text -> text.getText().contains("<img src=x")));
    }

    @Test
    void aTermIsExplainedWhereItStandsAndInTheGlossary() {
        var term = browser.findElement(By.cssSelector("a.term"));
        assertFalse(term.getDomAttribute("title").isBlank());
        var target = term.getDomAttribute("href").substring(1);
        assertTrue(browser.findElement(By.id(target)).isDisplayed());
    }

    @Test
    void theFontIsTheBundledOne() {
        assertEquals(
                true,
                browser.executeAsyncScript(
                        "const done = arguments[0]; document.fonts.ready.then(() =>"
                                + " done([...document.fonts].some(f => f.family.includes('Source Sans 3') && f.status === 'loaded')))"));
    }

    @Test
    void onAPhoneThePageItselfDoesNotScrollSideways() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        browser.get(page.toUri().toString());
        assertTrue((Boolean) browser.executeScript("return document.documentElement.scrollWidth <= 392"));
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void withoutScriptsEverythingIsThereButTheControls() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.get(page.toUri().toString());
        assertFalse(browser.findElement(By.id("controls")).isDisplayed());
        assertEquals(
                CHARTS.length,
                browser.findElements(By.cssSelector("figure svg")).size());
        assertTrue(browser.findElement(By.cssSelector("#output path.s0")).isDisplayed());
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    private static void choose(String chart) {
        browser.findElement(By.cssSelector("select[name=chart] option[value='" + chart + "']"))
                .click();
    }

    private static void click(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", element);
    }

    private static List<String> messages(String kind) {
        return StreamSupport.stream(browser.manage().logs().get(kind).spliterator(), false)
                .map(entry -> entry.getMessage())
                .toList();
    }
}
