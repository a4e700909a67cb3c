package smychka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix of who gave grain to whom. */
class GrainAccountsTest {

    @TempDir
    Path folder;

    private List<Page.Accounts> accounts(FakeBatch fake) throws IOException {
        var batch = Batch.read(fake.write(folder), Wanted.of(List.of(), GrainAccounts.indicators()));
        return new GrainAccounts(batch, Ink.of(batch.scenarios())).accounts();
    }

    private static FakeBatch fake() {
        return new FakeBatch().marketedShares();
    }

    private static double number(Page.Table table, String row, String column) {
        var cells = table.rows().stream()
                .filter(r -> r.head().equals(row))
                .findFirst()
                .orElseThrow()
                .cells();
        var text = cells.get(table.columns().indexOf(column)).value();
        return text.isEmpty() ? 0 : Double.parseDouble(text.replace('−', '-').replace(",", ""));
    }

    @Test
    void everyCompleteAgriculturalYearHasAMatrixAndOneIsSeenAtOnce() throws IOException {
        var years = accounts(fake()).get(0).years();
        assertEquals("1922/23", years.get(0).label());
        assertEquals("1932/33", years.get(years.size() - 1).label());
        assertEquals(
                List.of("1926/27"),
                years.stream()
                        .filter(Page.AccountYear::open)
                        .map(Page.AccountYear::label)
                        .toList());
    }

    @Test
    void ofManyScenariosThePageHasTwoYears() throws IOException {
        var many = fake().titled(List.of("A", "B", "C", "D", "E", "F")).replications(1);
        assertEquals(
                List.of("1926/27", "1932/33"),
                accounts(many).get(0).years().stream()
                        .map(Page.AccountYear::label)
                        .toList());
    }

    @Test
    void whatVillagesAndStateGotIsWhatTheyGaveAndWhatIsNotTold() throws IOException {
        for (var year : accounts(fake()).get(0).years()) {
            var table = year.table();
            for (var who : List.of("Villages,villages", "The state,the state", "Private trade,private trade")) {
                var names = who.split(",", -1);
                var got = table.rows().stream()
                        .mapToDouble(r -> number(table, r.head(), names[1]))
                        .sum();
                var gave = table.columns().stream()
                        .mapToDouble(c -> number(table, names[0], c))
                        .sum();
                assertEquals(got, gave, 0.3, year.label() + " " + who);
            }
        }
    }

    @Test
    void aBatchWithoutAnIndicatorOfTheMatrixHasNone() throws IOException {
        assertEquals(List.of(), accounts(fake().without(Set.of("grain_seed"))));
    }

    @Test
    void thePageHasTheAccountsOfEachScenarioAndSaysWhatCannotBeTold() throws IOException {
        var html = DrawnPage.of(fake(), folder, "wage");
        assertTrue(html.contains("The accounts: who gave grain to whom"));
        assertTrue(html.contains("What the tables cannot tell"));
    }
}
