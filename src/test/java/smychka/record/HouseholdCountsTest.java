package smychka.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.record.HouseholdCounts.Bins;
import smychka.unit.Month;

class HouseholdCountsTest {

    private static final Month DECEMBER = Month.of(1926, 12);
    private static final Bins SOWN = new Bins(HouseholdColumn.SOWN, 2, 3, HouseholdCounts.Of.FARMS_OF_THEIR_OWN);
    private static final Bins FOOD = new Bins(HouseholdColumn.FOOD, 1000, 4, HouseholdCounts.Of.VILLAGERS);

    @TempDir
    Path batch;

    @Test
    void householdsAreCountedOnceAndPeopleEach() throws IOException {
        table("""
                scenario,replication,month,class,persons,sown,food
                nep,1,1926-12,poor,2,0.5,1400
                nep,1,1926-12,middle,4,2,2600
                nep,2,1926-12,kulak,6,19,3100
                nep,2,1926-12,worker,3,,2200
                nep,2,1926-12,kolkhoz,4,3.9,9999
                """);
        var counts = HouseholdCounts.read(batch, List.of(SOWN, FOOD));
        assertEquals(List.of(DECEMBER), counts.months());
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, counts.shares("nep", DECEMBER, SOWN), 1e-12);
        assertArrayEquals(new double[] {0, 2 / 16.0, 4 / 16.0, 10 / 16.0}, counts.shares("nep", DECEMBER, FOOD), 1e-12);
        assertEquals(0, counts.shares("left", DECEMBER, SOWN).length);
    }

    @Test
    void aBatchWithoutHouseholdsHasNone() throws IOException {
        assertEquals(List.of(), HouseholdCounts.read(batch, List.of(SOWN)).months());
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        table("scenario,month\nnep,yesterday\n");
        assertThrows(IOException.class, () -> HouseholdCounts.read(batch, List.of(SOWN)));
    }

    private void table(String text) throws IOException {
        Files.writeString(batch.resolve("households.csv"), text);
    }
}
