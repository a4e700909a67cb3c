package smychka.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "0.75, t/ha, kg/ha, 750",
        "12, %, share, 0.12",
        "12, % a year, per month, 0.01",
        "60, rub/t, roubles per tonne, 60",
        "98.28297600000001, kop/pud, roubles per tonne, 60.00000000000001",
        "6, kopecks per kg, roubles per tonne, 60",
        "326, mln roubles per year, M roubles per ag. year, 326",
        "0.3, bn rub / yr, M roubles per ag. year, 300",
        "0.5, Mt a month, Mt per year, 6",
        "2.9, Mcal/head/day, kcal/head/day, 2900",
        "1, desyatina, ha, 1.09254",
        "24, months, years, 2",
        "1.5, thousand km, km, 1500",
        "5, kopecks per t-km, roubles per t-km, 0.05",
        "3, % of crop, share of harvest, 0.03",
        "142, million, M, 142"
    })
    void aUnitThatFitsIsConverted(String number, String from, String to, double expected) {
        assertEquals(
                expected,
                Unit.of(from).convert(new BigDecimal(number), Unit.of(to)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "t, kg/ha",
        "rub, roubles per tonne",
        "%, exponent",
        "%, M",
        "%, per month",
        "kg/km, kg/ha",
        "jobs, persons",
        "kcal/day, kcal/head/day",
        "t per fortnight, t per month",
        "ha, desyatina per horse"
    })
    void aUnitThatDoesNotFitIsRefused(String from, String to) {
        assertTrue(Unit.of(from).convert(BigDecimal.ONE, Unit.of(to)).isEmpty());
    }

    @Test
    void everyUnitOfTheReferenceFitsItselfAndChangesNothing() {
        var reference = Reference.shipped();
        Stream.concat(reference.parameters().stream(), reference.levers().stream())
                .forEach(d -> {
                    var unit = Unit.of(d.unit());
                    var number = new BigDecimal(Decimals.text(d.value()));
                    assertEquals(d.value(), unit.convert(number, unit).orElseThrow(), d.key() + " in " + d.unit());
                });
    }
}
