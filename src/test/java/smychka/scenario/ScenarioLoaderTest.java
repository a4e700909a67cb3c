package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.policy.Lever;
import smychka.unit.Month;
import smychka.unit.RegionCode;

class ScenarioLoaderTest {

    private static final String SCHEMA = "schema: smychka/scenario/1\n";

    @TempDir
    Path folder;

    @Test
    void aFileThatSaysNothingIsTheReference() throws IOException {
        var file = ScenarioLoader.load(write("plain", ""));
        assertEquals(Parameters.reference(), file.scenario().parameters());
        assertEquals("plain", file.scenario().title());
        assertEquals(new RunSettings(1921, 20, 1000), file.run());
        assertEquals(List.of("plain"), file.chain());
        assertEquals(List.of(), file.changes());
    }

    @Test
    void aChildHoldsOnlyWhatDiffers() throws IOException {
        write("parent", "parameters: {kcal_target: 2700, mig0: 0.01}\nlevers: {tax.money: 300}\nrun: {seed: 7}\n");
        var child = write("child", "extends: parent\nparameters: {mig0: 0.012}\nrun: {scale: 500}\n");
        var scenario = ScenarioLoader.load(child).scenario();
        assertEquals(2700, scenario.parameters().of(Parameter.KCAL_TARGET));
        assertEquals(0.012, scenario.parameters().of(Parameter.MIG0));
        assertEquals(300, scenario.policy().start().get(Lever.TAX_MONEY));
        assertEquals(new RunSettings(7, 20, 500), ScenarioLoader.load(child).run());
        assertEquals(List.of("parent", "child"), ScenarioLoader.load(child).chain());
    }

    @Test
    void aChildsDecreeReplacesTheParentsOfTheSameMonthForItsLeversAndRegions() throws IOException {
        write(
                "parent",
                decree("1926-07", "grain.state_price: 53, tax.money: 300", "")
                        + more("1926-07", "population.passports: 0.5", ""));
        var child = write(
                "child",
                "extends: parent\n" + decree("1926-07", "grain.state_price: 40", "until: 1926-08")
                        + more("1926-07", "population.passports: 0.2", "regions: [UKR]"));
        var policy = ScenarioLoader.load(child).scenario().policy();
        var july = Month.parse("1926-07");
        assertEquals(40, policy.value(Lever.GRAIN_STATE_PRICE, july, RegionCode.UKR));
        assertEquals(60, policy.value(Lever.GRAIN_STATE_PRICE, july.plus(1), RegionCode.UKR));
        assertEquals(300, policy.value(Lever.TAX_MONEY, july, RegionCode.UKR));
        assertEquals(0.2, policy.value(Lever.POPULATION_PASSPORTS, july, RegionCode.UKR));
        assertEquals(0.5, policy.value(Lever.POPULATION_PASSPORTS, july, RegionCode.SIB));
    }

    @Test
    void aSettingHoldsALeverForTheWholeRunAgainstEveryDecree() throws IOException {
        var path = write("s", decree("1926-07", "grain.state_price: 53, tax.money: 300", ""));
        var file = ScenarioLoader.load(List.of(path), List.of("grain.state_price=40", "run.seed=5", "mig0=0.012"))
                .get(0);
        var policy = file.scenario().policy();
        for (var month : List.of("1921-10", "1926-07", "1933-12")) {
            assertEquals(40, policy.value(Lever.GRAIN_STATE_PRICE, Month.parse(month), RegionCode.UKR));
        }
        assertEquals(300, policy.value(Lever.TAX_MONEY, Month.parse("1926-07"), RegionCode.UKR));
        assertEquals(5, file.run().seed());
        assertEquals(0.012, file.scenario().parameters().of(Parameter.MIG0));
        assertEquals(List.of(), file.warnings());
    }

    @Test
    void badSettingsAreNamedByTheirNumberBesideTheFaultsOfFiles() throws IOException {
        var path = write("s", "levers: {tax.money: -1}\n");
        var settings = List.of(
                "kcal_target=2700",
                "grain.state_prise=4",
                "tax.money",
                "village.horse_credit=900",
                "run.scale=0",
                "mig0=0,01",
                "tax.money=",
                "kcal_target=2800",
                "run.end=1920-01");
        var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(List.of(path), settings));
        assertEquals("""
                --set 2: grain.state_prise  unknown key  did you mean grain.state_price?
                --set 3: found tax.money  expected key=value, such as grain.state_price=40
                --set 4: village.horse_credit  found 900  expected a number in [0, 200] (M roubles per year)
                --set 5: run.scale  found 0  expected a whole number in [1, 5000] (households)
                --set 6: mig0  found 0,01  expected a number in [0.006, 0.014] (per year), write 0.01
                --set 7: tax.money  found nothing  expected a value
                --set 8: set twice: kcal_target  expected one value
                s.yaml: 1 fault
                  2:21  levers.tax.money  found -1  expected a number in [0, 1200] (M roubles per ag. year)
                        levers: {tax.money: -1}
                                            ^
                --set 9: run.end  found 1920-01  expected a month not before the start, 1921-10""".stripIndent(), refused.getMessage().replace(folder + "/", ""));
    }

    @Test
    void changesAreToldAgainstTheParentWithTheirPlaces() throws IOException {
        write("parent", decree("1926-07", "grain.state_price: 53", ""));
        var child = write(
                "child",
                "extends: parent\nrun: {end: 1930-12}\nparameters: {mig0: 0.012}\nlevers: {tax.money: 300}\n"
                        + decree("1927-07", "grain.state_price: 70", "ramp: 1928-07\n    because: Why not."));
        var changes = ScenarioLoader.load(List.of(child), List.of("grain.flexible_price=1"))
                .get(0)
                .changes();
        var told = changes.stream()
                .map(c -> c.kind() + " " + c.key() + " " + c.from() + " > " + c.to() + " @ "
                        + c.place().toString().replace(folder + "/", ""));
        assertEquals(
                List.of(
                        "RUN run.end 1933-12 > 1930-12 @ child.yaml:3:12",
                        "PARAMETER mig0 0.0104 > 0.012 @ child.yaml:4:20",
                        "LEVER tax.money 350 > 300 @ child.yaml:5:21",
                        "DECREE grain.state_price 53 > 70 @ child.yaml:7:5",
                        "LEVER grain.flexible_price 0 > 1 @ --set 1"),
                told.toList());
        assertEquals(Month.parse("1928-07"), changes.get(3).ramp());
        assertEquals("Why not.", changes.get(3).because());
    }

    @Test
    void whatHasNoEffectIsAWarning() throws IOException {
        var path = write(
                "late",
                "run: {end: 1930-12}\nlevers: {grain.state_price: 50}\n"
                        + decree("1920-07", "grain.state_price: 53", "") + more("1931-01", "tax.money: 300", ""));
        var text = Fault.text(ScenarioLoader.load(path).warnings(), "warning").replace(folder + "/", "");
        assertEquals("""
                late.yaml: 2 warnings
                  3:29  levers.grain.state_price  a decree rules at the start instead  it is ignored
                        levers: {grain.state_price: 50}
                                                    ^
                  7:5   decrees[2]                dated 1931-01, after the end         it is ignored: the run ends in 1930-12
                          - date: 1931-01
                            ^
                """, text);
    }

    @Test
    void aFolderRunsItsScenariosInOrderOfNameAndSkipsOtherKindsOfFile() throws IOException {
        write("b", "");
        write("a", "");
        Files.writeString(folder.resolve("study.yaml"), "# a study\nschema: smychka/study/1\nanything: [goes]\n");
        Files.writeString(folder.resolve("notes.txt"), "no scenario");
        Files.createDirectories(folder.resolve("variants"));
        Files.writeString(folder.resolve("variants/c.yaml"), SCHEMA);
        var names = ScenarioLoader.load(List.of(folder), List.of()).stream()
                .map(f -> f.scenario().name());
        assertEquals(List.of("a", "b"), names.toList());
    }

    @Test
    void filesAndFoldersThatCannotBeRunAreAllNamed() throws IOException {
        var first = write("market", "");
        var again = Files.createDirectories(folder.resolve("x")).resolve("market.yaml");
        Files.writeString(again, SCHEMA);
        var none = Files.createDirectories(folder.resolve("empty"));
        var paths = List.of(first, first, again, none, folder.resolve("markt.yaml"));
        var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(paths, List.of()));
        assertEquals("""
                empty: no scenario in this folder  expected files that begin with schema: smychka/scenario/1
                markt.yaml: not found  expected a scenario file or a folder of them, did you mean market?
                x/market.yaml: has the name of market.yaml  expected a name of its own""".stripIndent(), refused.getMessage().replace(folder + "/", ""));
    }

    @Test
    void editorsMayWriteAByteOrderMarkAndAnyLineEnd() throws IOException {
        var plain = write("plain", "levers: {tax.money: 300}\n");
        var odd = folder.resolve("odd.yaml");
        Files.writeString(odd, "\uFEFF" + Files.readString(plain).replace("\n", "\r\n"));
        assertEquals(ScenarioLoader.load(plain).hash(), ScenarioLoader.load(odd).hash());
    }

    @Test
    void deepNestingIsAFaultAndNoCrash() throws IOException {
        var deep = write("deep", "levers: " + "[".repeat(200_000) + "\n");
        var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(deep));
        assertTrue(refused.getMessage().contains("deep.yaml"), refused.getMessage());
    }

    @Test
    void aFileOfZeroBytesInsideIsAFaultAndNoCrash() throws IOException {
        var file = folder.resolve("nul.yaml");
        Files.write(file, (SCHEMA + "title: a\0b\n").getBytes(StandardCharsets.UTF_8));
        var refused = assertThrows(FaultsException.class, () -> ScenarioLoader.load(file));
        assertTrue(refused.getMessage().contains("not YAML"), refused.getMessage());
    }

    private static String decree(String date, String set, String rest) {
        return "decrees:\n" + more(date, set, rest);
    }

    private static String more(String date, String set, String rest) {
        return "  - date: " + date + "\n    set: {" + set + "}\n" + (rest.isEmpty() ? "" : "    " + rest + "\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), SCHEMA + text);
    }
}
