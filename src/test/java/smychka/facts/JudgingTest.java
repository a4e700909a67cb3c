package smychka.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static smychka.facts.Fact.fact;
import static smychka.facts.Series.national;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smychka.policy.Lever;

/** Hit, miss, imposed, not to be had. */
class JudgingTest {

    private static final Figure A = national("a").in("1926-08");

    @TempDir
    Path folder;

    @Test
    void theMedianDecidesAndTheRangeIsTold() throws IOException {
        var judged = judged(of("a", 9, 1.5, 2.5), entry().is(A).within(1, 2, 3));
        assertEquals(Verdict.HIT, judged.verdict());
        assertEquals(List.of(1.5, 2.5, 9.0), List.of(judged.lowest(), judged.median(), judged.highest()));
        assertEquals(List.of(3, 2, 0), List.of(judged.n(), judged.inBand(), judged.undefined()));
        assertEquals("", judged.note());
    }

    @Test
    void aHitByLuckOfOneSeedIsNone() throws IOException {
        var judged = judged(of("a", 2, 9, 9), entry().is(A).within(1, 2, 3));
        assertEquals(Verdict.MISS, judged.verdict());
        assertEquals(1, judged.inBand());
    }

    @Test
    void theBoundsBelongToTheBandAndAnEvenNumberIsHalved() throws IOException {
        assertEquals(
                Verdict.HIT, judged(of("a", 1), entry().is(A).within(1, 2, 3)).verdict());
        assertEquals(
                Verdict.HIT, judged(of("a", 3), entry().is(A).within(1, 2, 3)).verdict());
        var even = judged(of("a", 1, 2, 4, 9), entry().is(A).within(1, 2, 3));
        assertEquals(3, even.median());
        assertEquals(Verdict.HIT, even.verdict());
    }

    @Test
    void aFittedOrObservedPathImposesAndADecreeDoesNot() throws IOException {
        assertEquals("fitted", kind(Lever.PROCUREMENT_COERCION));
        assertEquals("observed", kind(Lever.COLLECTIVIZATION_TARGET));
        assertEquals("decree", kind(Lever.INDUSTRY_PRICE_ORDER));
        var batch = of("a", 2);
        var fitted = judged(batch, entry().is(A).within(1, 2, 3).fixedBy(Lever.PROCUREMENT_COERCION));
        assertEquals(Verdict.IMPOSED, fitted.verdict());
        assertEquals("imposed by procurement.coercion (fitted)", fitted.note());
        assertTrue(fitted.isInBand());
        var observed = judged(batch, entry().is(A).within(3, 4, 5).fixedBy(Lever.COLLECTIVIZATION_TARGET));
        assertEquals(Verdict.IMPOSED, observed.verdict());
        assertFalse(observed.isInBand());
        var decreed = judged(batch, entry().is(A).within(1, 2, 3).fixedBy(Lever.INDUSTRY_PRICE_ORDER));
        assertEquals(Verdict.HIT, decreed.verdict());
        assertEquals("", decreed.note());
    }

    @Test
    void aPolicyInputIsNeverAHit() throws IOException {
        var judged = judged(of("a", 2), entry().is(A).within(1, 2, 3).as(Kind.POLICY));
        assertEquals(Verdict.IMPOSED, judged.verdict());
        assertEquals("imposed by policy", judged.note());
    }

    @Test
    void whatTheModelCannotExpressIsToldWithItsReason() throws IOException {
        var judged = judged(of("a", 2), entry().cannotBeHad("no oats").within(1, 2, 3));
        assertEquals(Verdict.NOT_TO_BE_HAD, judged.verdict());
        assertEquals("no oats", judged.note());
        assertFalse(judged.isInBand());
    }

    @Test
    void aMissingScenarioColumnMonthOrRunIsToldAndNothingIsSkipped() throws IOException {
        var other = Figure.ratio(A, national("a").under("price-cut").in("1926-08"));
        var batch = of("a", 2);
        assertEquals("the batch has no scenario price-cut", note(batch, other));
        assertEquals("b is not recorded", note(batch, national("b").in("1926-08")));
        assertEquals("a has no value in 1926-09", note(batch, national("a").in("1926-09")));
        batch.scenario("price-cut").failed("price-cut", 1);
        assertEquals("no run of price-cut came to its end", note(batch, other));
        assertEquals(
                "the batch has no scenario historical", note(SmallBatch.empty().scenario("market-nep"), A));
    }

    @Test
    void onlyReplicationsThatEndedInAllItsScenariosCount() throws IOException {
        var batch = new SmallBatch().replications(3).put("a", "1926-08", 10, 20, 30);
        for (int r = 1; r <= 3; r++) {
            batch.put("price-cut", r, "a", "1926-08", 10 * r / 2.0);
        }
        batch.failed("price-cut", 2);
        var ratio = Figure.ratio(A, national("a").under("price-cut").in("1926-08"));
        var judged = judged(batch, entry().is(ratio).within(1, 2, 3));
        assertEquals(2, judged.n());
        assertEquals(2, judged.lowest(), "each replication is held against its own twin");
        assertEquals(2, judged.highest());
        assertEquals(3, judged(batch, entry().is(A).within(1, 2, 3)).n());
        batch.failed("historical", 1).failed("historical", 3);
        assertEquals("no replication came to its end in all of historical, price-cut", note(batch, ratio));
    }

    @Test
    void whatHalfOfTheReplicationsDoNotShowIsAMiss() throws IOException {
        var ratio = Figure.ratio(A, national("b").in("1926-08"));
        var half = of("a", 2, 2, 2, 2).put("b", "1926-08", 1, 0, 0, 1);
        var judged = judged(half, entry().is(ratio).within(1, 2, 3));
        assertEquals(Verdict.MISS, judged.verdict());
        assertEquals("undefined in 2 of 4", judged.note());
        var fewer = of("a", 2, 2, 2).put("b", "1926-08", 1, 0, 1);
        assertEquals(
                Verdict.HIT, judged(fewer, entry().is(ratio).within(1, 2, 3)).verdict());
        var none = judged(of("a", 2).put("b", "1926-08", 0.0), entry().is(ratio).within(1, 2, 3));
        assertEquals(Verdict.MISS, none.verdict());
        assertTrue(Double.isNaN(none.median()));
    }

    @Test
    void anotherScenarioMayStandInForTheHistoricalOne() throws IOException {
        var batch = SmallBatch.empty();
        batch.put("market-nep", 1, "a", "1926-08", 2);
        batch.write(folder);
        var outcome = Judging.of(
                folder, "market-nep", List.of(entry().is(A).within(1, 2, 3).from("", "")));
        assertEquals(Verdict.HIT, outcome.judgements().get(0).verdict());
    }

    @Test
    void theScoreCountsWhatIsNeitherImposedNorMissing() throws IOException {
        of("a", 2).write(folder);
        var facts = List.of(
                entry().is(A).within(1, 2, 3).toJudge().from("", ""),
                entry().is(A).within(3, 4, 5).toFit().from("", ""),
                entry().is(A)
                        .within(1, 2, 3)
                        .fixedBy(Lever.PROCUREMENT_COERCION)
                        .from("", ""),
                entry().cannotBeHad("no").within(1, 2, 3).from("", ""),
                entry().is(A).within(1, 2, 3).as(Kind.SET_UP).from("", ""));
        var outcome = Judging.of(folder, Series.HISTORICAL, facts);
        assertEquals(new Score(1, 1, 1, 1, 1), Score.of(outcome.judgements(), f -> f.kind() == Kind.EMERGENT));
        assertEquals(
                List.of(
                        "1 of 2 emergent facts that count are hit at the median (4 in all: 1 imposed, 1 of them in, 1 not to be had)",
                        "kept apart to judge by: 1 of 1 (1 in all: 0 imposed, 0 of them in, 0 not to be had)",
                        "open to fitting: 0 of 1 (1 in all: 0 imposed, 0 of them in, 0 not to be had)",
                        "1 of 1 checks of the set-up hold"),
                FactText.score(outcome));
    }

    @Test
    void theFileHoldsEveryFactInFull() throws IOException {
        of("a", 2, 2.25, 9).write(folder);
        var facts = List.of(
                entry().is(A)
                        .within(1, 2, 3)
                        .fixedBy(Lever.INDUSTRY_PRICE_ORDER)
                        .toFit()
                        .from("Carr, 1954", "high"),
                entry().cannotBeHad("no oats").within(1, 2, 3).toJudge().from("x", "low"));
        FactsFile.write(folder, Judging.of(folder, Series.HISTORICAL, facts));
        assertEquals(
                List.of(
                        "fact,years,says,statistic,low,central,high,scenario,n,lowest,median,highest,runs_in_band,"
                                + "median_in_band,verdict,note,kind,use,confidence,source,levers,expression,last_value,trend",
                        "X1,1926,It is so,a number,1,2,3,historical,3,2,2.25,9,2,1,hit,,emergent,fit,high,"
                                + "\"Carr, 1954\",industry.price_order,a(1926-08),,",
                        "X1,1926,It is so,a number,1,2,3,historical,0,,,,0,,not to be had,no oats,emergent,judge,low,"
                                + "x,,,,"),
                Files.readAllLines(folder.resolve("facts.csv"), StandardCharsets.UTF_8));
    }

    @Test
    void aTornTableIsAFaultAndNotAFact() throws IOException {
        of("a", 2).write(folder);
        Files.writeString(folder.resolve("monthly.csv"), "scenario,replication,month,a\nhistorical,one,1926-08,2\n");
        assertThrows(IOException.class, () -> judge(entry().is(A).within(1, 2, 3)));
        Files.writeString(folder.resolve("monthly.csv"), "scenario,replication,month,a\nhistorical,1,1926-08\n");
        assertThrows(IOException.class, () -> judge(entry().is(A).within(1, 2, 3)));
        Files.writeString(folder.resolve("monthly.csv"), "scenario,replication,month,a\nhistorical,1,August,2\n");
        assertThrows(IOException.class, () -> judge(entry().is(A).within(1, 2, 3)));
    }

    @Test
    void anEntryWithoutBandOrReasonIsRefused() {
        assertThrows(IllegalStateException.class, () -> entry().is(A).from("", ""));
        assertThrows(IllegalStateException.class, () -> entry().within(1, 2, 3).from("", ""));
        assertThrows(
                IllegalStateException.class,
                () -> entry().is(A).cannotBeHad("no").within(1, 2, 3).from("", ""));
        assertThrows(IllegalArgumentException.class, () -> entry().is(A).within(1, 4, 3));
    }

    private static String kind(Lever lever) {
        return smychka.scenario.Reference.shipped().lever(lever).kind();
    }

    private static Fact.Entry entry() {
        return fact("X1", "1926").says("It is so").measuredBy("a number");
    }

    /** A value for each replication, in August 1926. */
    private static SmallBatch of(String indicator, double... values) {
        return new SmallBatch().replications(values.length).put(indicator, "1926-08", values);
    }

    private String note(SmallBatch batch, Figure figure) throws IOException {
        var judged = judged(batch, entry().is(figure).within(1, 2, 3));
        assertEquals(Verdict.NOT_TO_BE_HAD, judged.verdict());
        return judged.note();
    }

    private Judgement judged(SmallBatch batch, Fact.Entry entry) throws IOException {
        batch.write(folder);
        return judge(entry);
    }

    private Judgement judge(Fact.Entry entry) throws IOException {
        return Judging.of(folder, Series.HISTORICAL, List.of(entry.from("", "")))
                .judgements()
                .get(0);
    }
}
